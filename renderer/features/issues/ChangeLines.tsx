import { useTranslation } from 'react-i18next';
import type { WordPiece } from '#shared/changes/words.ts';
import type { ChangeLine } from './describeChange.ts';
import styles from './ChangesDialog.module.css';

interface ChangeLinesProps {
  readonly lines: readonly ChangeLine[];
  /** Left out: nothing leads anywhere. */
  readonly onGo?: (rowId: string) => void;
}

export function ChangeLines({ lines, onGo }: ChangeLinesProps) {
  return (
    <ul className={styles.lines}>
      {lines.map(({ text, words, rowId }, index) => (
        <li key={index}>
          {rowId === null || !onGo ? (
            text
          ) : (
            <button type="button" className={styles.go} onClick={() => onGo(rowId)}>
              {text}
            </button>
          )}
          {words.length > 0 && (
            <p className={styles.words}>
              {words.map((piece, place) => (
                <Piece key={place} piece={piece} />
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Marked by more than colour: what came is underlined, what went is struck through; and said to who cannot see it. */
function Piece({ piece: { kind, text } }: { readonly piece: WordPiece }) {
  const { t } = useTranslation();
  switch (kind) {
    case 'same':
      return text;
    case 'added':
      return (
        <ins className={styles.added}>
          <span className={styles.spoken}>{t('changes.spokenAdded')} </span>
          {text}
        </ins>
      );
    case 'removed':
      return (
        <del className={styles.removed}>
          <span className={styles.spoken}>{t('changes.spokenRemoved')} </span>
          {text}
        </del>
      );
  }
}
