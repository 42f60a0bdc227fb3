/* oxlint-disable jsx-a11y/prefer-tag-over-role -- HTML's own lists of options cannot hold lines like these. */
import { mergeClasses } from '@fluentui/react-components';
import { AttachRegular, DocumentRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReferencePlace, ReferenceTarget } from '#shared/agenda/references.ts';
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

/** What can be referred to. The field above keeps the focus; the active line is the one that Enter takes. */
export function TargetList({ id, targets, active, place, capital, onChoose }: TargetListProps) {
  const { t } = useTranslation();
  return (
    <div
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={t('reference.find')}
      className={styles.list}
      onMouseDown={(event) => event.preventDefault()}
    >
      {targets.map((target) => (
        <TargetOption
          key={target.id}
          id={optionId(id, target)}
          target={target}
          text={textForTarget(target, place, capital)}
          active={target === active}
          onChoose={onChoose}
        />
      ))}
      {/* A list must not be empty, so what it says of that is a line of it. */}
      {targets.length === 0 && (
        <div role="option" aria-selected={false} aria-disabled className={styles.none}>
          {t('reference.none')}
        </div>
      )}
    </div>
  );
}

interface TargetOptionProps {
  readonly id: string;
  readonly target: ReferenceTarget;
  /** As it will read in the text. */
  readonly text: string;
  readonly active: boolean;
  readonly onChoose: (target: ReferenceTarget) => void;
}

function TargetOption({ id, target, text, active, onChoose }: TargetOptionProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) line.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const Icon = target.kind === 'item' ? DocumentRegular : AttachRegular;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above has the keys
    <div
      ref={line}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={mergeClasses(styles.option, active && styles.active)}
      onClick={() => onChoose(target)}
    >
      <Icon fontSize={16} aria-hidden className={styles.icon ?? ''} />
      <span className={styles.text}>{text}</span>
      {!text.includes('”') && <span className={styles.title}>{target.title}</span>}
    </div>
  );
}

/** The id of a line on screen, for the field's aria-activedescendant. */
export function optionId(listId: string, { id }: ReferenceTarget): string {
  return `${listId}-${id}`;
}
