import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { recommendedPoints } from '#shared/decisions/recommendedPoints.ts';
import { profileOf } from '#shared/layouts/profileOf.ts';
import type { DecisionKind } from '#shared/model/decision.ts';
import { emptyRichText } from '#shared/model/richText.ts';
import { useAct } from '../../components/useAct.ts';
import type { Agenda } from '../../database/agenda.ts';
import { chooseDraft, readDraft, saveDraft } from '../../database/draftDecisions.ts';
import { useLive } from '../../database/live.ts';
import { listSections } from '../../database/sections.ts';
import { storeWhatIsTyped } from '../../stores/closing.ts';
import { save } from '../../stores/saving.ts';
import { firstKindOf } from '../decision/ChoiceRow.tsx';
import { putCursorAtEnd } from '../decision/decisionEditors.ts';
import { editorOf } from '../editor/openEditors.ts';
import { ReferenceDialog } from '../editor/references/ReferenceDialog.tsx';
import { ShortFormatRow } from '../editor/ShortFormatRow.tsx';
import { TextEditor } from '../editor/TextEditor.tsx';
import { draftTextId } from '../editor/textIds.ts';
import { useTextSurroundings } from '../editor/useTextSurroundings.ts';
import styles from './Chair.module.css';

interface DraftEditorProps {
  readonly agenda: Agenda;
  readonly itemId: string;
  readonly author: string;
}

/** One's own draft of the decision on an item, begun with a choice or with words. Mount one per item (key = its id). */
export function DraftEditor({ agenda, itemId, author }: DraftEditorProps) {
  const { t } = useTranslation();
  const place = { meetingId: agenda.meeting.id, itemId, author };
  const draft = useLive(async () => (await readDraft(place)) ?? null, [place.meetingId, itemId, author]);
  const sections = useLive(() => listSections(itemId), [itemId]) ?? [];
  const surroundings = useTextSurroundings(agenda, {
    itemId,
    guidance: t('chair.draftGuidance'),
    notesBefore: 0,
  });
  const kinds: readonly DecisionKind[] = [
    ...new Set([firstKindOf(recommendedPoints(sections, agenda.body)), 'noted', 'postponed'] as const),
  ];
  const choose = async (kind: DecisionKind): Promise<void> => {
    await storeWhatIsTyped();
    await save(() => chooseDraft(place, kind));
  };
  useAct('decideFirst', async () =>
    choose(firstKindOf(recommendedPoints(await listSections(itemId), agenda.body))),
  );
  useAct('decideNoted', () => choose('noted'));
  useAct('decidePostponed', () => choose('postponed'));
  useAct('writeDecision', () => putCursorAtEnd(editorOf(draftTextId(itemId))?.editor));
  if (draft === undefined) return null;
  return (
    <section className={styles.draft} aria-label={t('chair.draft')}>
      <div className={styles.draftHead}>
        <h3>{t('chair.draft')}</h3>
        <span>{t('chair.alwaysShared')}</span>
      </div>
      <div className={styles.choices}>
        {kinds.map((kind) => (
          <Button key={kind} size="small" onClick={() => void choose(kind)}>
            {t(`decision.kind.${kind === 'followed' ? 'followAll' : kind}`)}
          </Button>
        ))}
      </div>
      <ShortFormatRow />
      <div className={styles.field}>
        <TextEditor
          key={itemId}
          text={{
            id: draftTextId(itemId),
            kind: 'other',
            language: 'da',
            content: draft?.content ?? emptyRichText,
            updatedAt: draft?.updatedAt ?? null,
          }}
          label={t('chair.draft')}
          surroundings={surroundings}
          placeOf={(line) => ({ kind: 'draftLine', itemId, line })}
          store={(content, act) => saveDraft(place, content, act)}
        />
      </div>
      <ReferenceDialog place={{ itemId, targets: agenda.references, words: profileOf(agenda.body).words }} />
    </section>
  );
}
