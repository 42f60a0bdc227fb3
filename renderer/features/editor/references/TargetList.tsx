import { AttachRegular, DocumentRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { ReferencePlace, ReferenceTarget } from '#shared/agenda/references.ts';
import { OptionLine, OptionList } from '../../../components/OptionList.tsx';
import { textForTarget } from './findTargets.ts';
import styles from './ReferenceDialog.module.css';

interface TargetListProps {
  readonly id: string;
  readonly targets: readonly ReferenceTarget[];
  readonly active: ReferenceTarget | undefined;
  readonly place: ReferencePlace;
  readonly capital: boolean;
  readonly onChoose: (target: ReferenceTarget) => void;
}

/** What can be referred to. */
export function TargetList({ id, targets, active, place, capital, onChoose }: TargetListProps) {
  const { t } = useTranslation();
  return (
    <OptionList
      id={id}
      label={t('reference.find')}
      none={targets.length === 0 ? t('reference.none') : null}
      className={styles.list}
    >
      {targets.map((target) => (
        <OptionLine
          key={target.id}
          id={optionId(id, target)}
          active={target === active}
          onChoose={() => onChoose(target)}
        >
          <TargetText target={target} text={textForTarget(target, place, capital)} />
        </OptionLine>
      ))}
    </OptionList>
  );
}

interface TargetTextProps {
  readonly target: ReferenceTarget;
  /** As it will read in the text. */
  readonly text: string;
}

function TargetText({ target, text }: TargetTextProps) {
  const Icon = target.kind === 'item' ? DocumentRegular : AttachRegular;
  return (
    <>
      <Icon fontSize={16} aria-hidden className={styles.icon ?? ''} />
      <span className={styles.text}>{text}</span>
      {!text.includes('”') && <span className={styles.title}>{target.title}</span>}
    </>
  );
}

/** The id of a line on screen, for the field's aria-activedescendant. */
export function optionId(listId: string, { id }: ReferenceTarget): string {
  return `${listId}-${id}`;
}
