import { Button } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useHistoryHere, useNextAct } from '../../components/useHistory.ts';
import { useKeysHere } from '../../components/useKeysHere.ts';
import { useKeyNames } from '../../components/useKeyNames.ts';
import type { Direction } from '../../database/history/undo.ts';
import { runAct } from '../../stores/acts.ts';
import styles from './HistoryButtons.module.css';

/** Undo and redo in the title bar, where Word has them. Each says what it would undo. */
export function HistoryButtons() {
  if (!useHistoryHere((history) => history !== null)) return null;
  return (
    <div className={styles.buttons}>
      <HistoryButton direction="undo" />
      <HistoryButton direction="redo" />
    </div>
  );
}

function HistoryButton({ direction }: { readonly direction: Direction }) {
  const { t } = useTranslation();
  const next = useNextAct(direction);
  const nameOf = useKeyNames();
  const name = t(`acts.${direction}`);
  const whole = next ? t(`history.${direction}`, { act: t(`history.acts.${next}`) }) : name;
  const keys = useKeysHere(direction);
  const Icon = direction === 'undo' ? ArrowUndoRegular : ArrowRedoRegular;
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<Icon />}
      disabledFocusable={!next}
      aria-label={name}
      title={keys ? `${whole} (${nameOf(keys)})` : whole}
      // The text keeps its cursor.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => runAct(direction)}
    />
  );
}
