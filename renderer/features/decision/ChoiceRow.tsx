import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  type ButtonProps,
} from '@fluentui/react-components';
import {
  CalendarArrowRightRegular,
  CheckmarkCircleFilled,
  CheckmarkCircleRegular,
  EditRegular,
  InfoRegular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecommendedPoint } from '#shared/decisions/recommendedPoints.ts';
import type { DecisionKind } from '#shared/model/decision.ts';
import { KeyHint } from '../../components/KeyHint.tsx';
import { useKeysHere } from '../../components/useKeysHere.ts';
import { runAct } from '../../stores/acts.ts';
import type { ActId } from '../../stores/actCatalogue.ts';
import { PostponeItems } from './PostponeItems.tsx';
import type { ItemDecision } from './useDecision.ts';
import styles from './ChoiceRow.module.css';

/** Which of the choices that bring a menu is open. */
export type OpenChoice = 'postponed' | 'other' | null;

interface ChoiceRowProps {
  readonly decided: ItemDecision;
  readonly chosen: DecisionKind | null;
  readonly open: OpenChoice;
  readonly onOpen: (open: OpenChoice) => void;
  readonly onChoose: (kind: DecisionKind, postponedToId: string | null) => void;
}

const otherKinds = ['free', 'approved', 'rejected', 'returned'] as const satisfies readonly DecisionKind[];

/** The four ways to decide. The last two ask one thing more, in a menu; the answer that is meant most often comes first. */
export function ChoiceRow({ decided, chosen, open, onOpen, onChoose }: ChoiceRowProps) {
  const { t } = useTranslation();
  const first: DecisionKind = firstKindOf(decided.points);
  const isOther = chosen !== null && chosen !== first && otherKinds.some((kind) => kind === chosen);
  const FirstIcon = chosen === first ? CheckmarkCircleFilled : CheckmarkCircleRegular;
  return (
    <fieldset className={styles.choices} aria-label={t('decision.choices')}>
      <ChoiceButton act="decideFirst" icon={<FirstIcon />} chosen={chosen === first}>
        {t(`decision.kind.${first === 'followed' ? 'followAll' : first}`)}
      </ChoiceButton>
      <ChoiceButton act="decideNoted" icon={<InfoRegular />} chosen={chosen === 'noted'}>
        {t('decision.kind.noted')}
      </ChoiceButton>
      <ChoiceMenu
        act="decidePostponed"
        icon={<CalendarArrowRightRegular />}
        chosen={chosen === 'postponed'}
        label={t('decision.kind.postponed')}
        open={open === 'postponed'}
        onOpen={(isOpen) => onOpen(isOpen ? 'postponed' : null)}
      >
        <PostponeItems
          meetings={decided.laterMeetings}
          onChoose={(meetingId) => onChoose('postponed', meetingId)}
        />
      </ChoiceMenu>
      <ChoiceMenu
        act="decideOther"
        icon={<EditRegular />}
        chosen={isOther}
        label={isOther ? t(`decision.kind.${chosen}`) : t('decision.other')}
        open={open === 'other'}
        onOpen={(isOpen) => onOpen(isOpen ? 'other' : null)}
      >
        {otherKinds.map((kind) => (
          <MenuItem key={kind} onClick={() => onChoose(kind, null)}>
            {t(`decision.kind.${kind}`)}
          </MenuItem>
        ))}
      </ChoiceMenu>
    </fieldset>
  );
}

/** The decision that needs no words: as recommended, or, where nothing was, approved. */
export function firstKindOf(points: readonly RecommendedPoint[]): 'followed' | 'approved' {
  return points.length > 0 ? 'followed' : 'approved';
}

interface ChoiceButtonProps {
  readonly act: ActId;
  readonly icon: NonNullable<ButtonProps['icon']>;
  readonly chosen: boolean;
  readonly children: string;
}

function ChoiceButton({ act, icon, chosen, children }: ChoiceButtonProps) {
  return (
    <Button {...lookOf(icon, chosen)} aria-pressed={chosen} onClick={() => runAct(act)}>
      <ChoiceWords act={act}>{children}</ChoiceWords>
    </Button>
  );
}

interface ChoiceMenuProps extends Omit<ChoiceButtonProps, 'children'> {
  readonly label: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly children: ReactNode;
}

function ChoiceMenu({ act, icon, chosen, label, open, onOpen, children }: ChoiceMenuProps) {
  return (
    <Menu open={open} onOpenChange={(_event, data) => onOpen(data.open)}>
      <MenuTrigger disableButtonEnhancement>
        <Button {...lookOf(icon, chosen)} aria-pressed={chosen}>
          <ChoiceWords act={act}>{label}</ChoiceWords>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}

function lookOf(icon: NonNullable<ButtonProps['icon']>, chosen: boolean): ButtonProps {
  return { icon, className: mergeClasses(styles.choice, chosen && styles.chosen) };
}

function ChoiceWords({ act, children }: { readonly act: ActId; readonly children: string }) {
  const keys = useKeysHere(act);
  return (
    <>
      <span className={styles.words}>{children}</span>
      {keys && <KeyHint keys={keys} />}
    </>
  );
}
