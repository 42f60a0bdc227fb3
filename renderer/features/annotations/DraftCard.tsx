import { Button } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { textOfNote } from '#shared/annotations/noteText.ts';
import { partsOfDraft, saysPart } from '#shared/annotations/takeInDraft.ts';
import { changedWords } from '#shared/changes/words.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import { emptyRichText, type BlockNode, type RichText } from '#shared/model/richText.ts';
import { KeyHint } from '../../components/KeyHint.tsx';
import { useAct } from '../../components/useAct.ts';
import { useKeysHere } from '../../components/useKeysHere.ts';
import { readDecision, takeInDraft } from '../../database/decisions.ts';
import { useLive } from '../../database/live.ts';
import { storeWhatIsTyped } from '../../stores/closing.ts';
import { save } from '../../stores/saving.ts';
import { Words } from '../issues/ChangeLines.tsx';
import styles from './Notes.module.css';

interface DraftCardProps {
  readonly draft: Annotation;
  /** false: it is only read here. */
  readonly canTakeIn: boolean;
}

/** Somebody's draft of the decision beside what is decided: taken in whole, or one part of it. */
export function DraftCard({ draft, canTakeIn }: DraftCardProps) {
  const { t } = useTranslation();
  const stored = useLive(() => readDecision(draft.itemId), [draft.itemId]);
  const decision = stored?.content ?? emptyRichText;
  const parts = partsOfDraft(draft.content);
  const missing = parts.filter((part) => !saysPart(decision, part));
  const take = async (taken: readonly BlockNode[]): Promise<void> => {
    // What was typed last is part of what it is compared with.
    await storeWhatIsTyped();
    await save(() => takeInDraft(draft, taken));
  };
  const keys = useKeysHere('insertDraft');
  useAct('insertDraft', () => take(parts), { available: canTakeIn && missing.length > 0 });
  return (
    <li className={styles.card} data-shows={draft.id}>
      <p className={styles.anchor}>
        <EditRegular fontSize={16} aria-hidden />
        {t('notes.draftBy', { author: draft.author })}
      </p>
      {canTakeIn ? (
        parts.map((part, index) => (
          <DraftPart
            key={index}
            part={part}
            isSaid={!missing.includes(part)}
            onTake={parts.length > 1 ? () => void take([part]) : null}
          />
        ))
      ) : (
        <p className={styles.said}>{textOfNote(draft.content)}</p>
      )}
      {canTakeIn && missing.length > 0 && <Comparison decision={decision} draft={draft.content} />}
      {canTakeIn && (
        <div className={styles.tools}>
          {missing.length === 0 ? (
            <span className={styles.by}>{t('notes.draftTaken')}</span>
          ) : (
            <Button size="small" onClick={() => void take(parts)}>
              {t('notes.takeDraft')}
            </Button>
          )}
          {missing.length > 0 && keys && <KeyHint keys={keys} />}
        </div>
      )}
    </li>
  );
}

interface DraftPartProps {
  readonly part: BlockNode;
  readonly isSaid: boolean;
  /** null: it is taken in with the whole. */
  readonly onTake: (() => void) | null;
}

function DraftPart({ part, isSaid, onTake }: DraftPartProps) {
  const { t } = useTranslation();
  const text = textOfNote({ type: 'doc', content: [part] });
  return (
    <div className={styles.part}>
      <p className={styles.said}>{text}</p>
      {onTake && !isSaid && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={t('notes.takePartOf', { text })}
          onClick={onTake}
        >
          {t('notes.takePart')}
        </Button>
      )}
    </div>
  );
}

/** How the draft differs from what is written, word by word; nothing where nothing is written. */
function Comparison({ decision, draft }: { readonly decision: RichText; readonly draft: RichText }) {
  const { t } = useTranslation();
  const written = textOfNote(decision).trim();
  if (written === '') return null;
  return (
    <details className={styles.comparison}>
      <summary>{t('notes.compare')}</summary>
      <p className={styles.words}>
        <Words words={changedWords(written, textOfNote(draft).trim())} />
      </p>
    </details>
  );
}
