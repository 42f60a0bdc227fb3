import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { outcomeOfPoint } from '#shared/decisions/outcome.ts';
import type { RecommendedPoint } from '#shared/decisions/recommendedPoints.ts';
import { wordsIn } from '#shared/decisions/writtenText.ts';
import type { DecisionKind } from '#shared/model/decision.ts';
import { OutcomeBadge } from './OutcomeBadge.tsx';
import { PostponeItems } from './PostponeItems.tsx';
import type { ItemDecision } from './useDecision.ts';
import styles from './PointList.module.css';

export type ChoosePoint = (
  pointId: string,
  kind: DecisionKind,
  postponedToId: string | null,
) => Promise<void>;

interface PointListProps {
  readonly decided: ItemDecision;
  readonly onChoose: ChoosePoint;
}

/** What is recommended, point by point, with what was decided on each. */
export function PointList({ decided, onChoose }: PointListProps) {
  const { points } = decided;
  const lead = points[0]?.lead.trim();
  return (
    <div>
      {lead && <p className={styles.lead}>{lead}</p>}
      <ol className={styles.points}>
        {points.map((point) => (
          <li key={point.id} className={styles.point}>
            <span className={styles.number} aria-hidden>
              {point.number}
            </span>
            <span className={styles.words}>{wordsIn(point.blocks).replaceAll('\n', ' ')}</span>
            <PointMenu decided={decided} point={point} onChoose={onChoose} />
          </li>
        ))}
      </ol>
    </div>
  );
}

const simpleKinds = [
  'followed',
  'noted',
  'rejected',
  'returned',
  'free',
] as const satisfies readonly DecisionKind[];

function PointMenu({ decided, point, onChoose }: PointListProps & { readonly point: RecommendedPoint }) {
  const { t } = useTranslation();
  const outcome = decided.decision && outcomeOfPoint(decided.decision, point.id);
  const said = outcome ? t(`decision.outcome.${outcome}`) : t('decision.choosePoint');
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          className={styles.choose ?? ''}
          appearance="subtle"
          size="small"
          aria-label={t('decision.pointMenu', { number: point.number, outcome: said })}
        >
          {outcome ? <OutcomeBadge outcome={outcome} /> : t('decision.choosePoint')}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {simpleKinds.map((kind) => (
            <MenuItem key={kind} onClick={() => void onChoose(point.id, kind, null)}>
              {t(`decision.kind.${kind}`)}
            </MenuItem>
          ))}
          <PostponeItems
            meetings={decided.laterMeetings}
            onChoose={(meetingId) => void onChoose(point.id, 'postponed', meetingId)}
          />
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
