import { mergeClasses } from '@fluentui/react-components';
import { GlobeRegular, LockClosedRegular } from '@fluentui/react-icons';
import type { JSX, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { emptyRichText, type RichText } from '#shared/model/richText.ts';
import type { DecisionLine } from '#shared/search/meetingTexts.ts';
import { saveDecisionContent, savePublicDecision } from '../../database/decisions.ts';
import type { Act } from '../../database/history/acts.ts';
import { editorOf } from '../editor/openEditors.ts';
import { TextEditor } from '../editor/TextEditor.tsx';
import { useTextSurroundings } from '../editor/useTextSurroundings.ts';
import { decisionTextId, publicTextId } from '../editor/textIds.ts';
import type { ItemDecision } from './useDecision.ts';
import styles from './DecisionTexts.module.css';

interface DecisionTextsProps {
  readonly decided: ItemDecision;
  readonly tools: ReactNode;
}

/** What was decided, in words. A closed item has beside them those that outsiders may read, written by a person. */
export function DecisionTexts({ decided, tools }: DecisionTextsProps) {
  const { t } = useTranslation();
  const { agenda, item, decision } = decided;
  const place = { meetingId: agenda.meeting.id, itemId: item.id };
  const isClosed = item.access === 'closed';
  return (
    <div className={mergeClasses(styles.texts, isClosed && styles.both)}>
      {/* Of two fields it is the row above both. */}
      {isClosed && tools && <div className={styles.tools}>{tools}</div>}
      <DecisionField
        decided={decided}
        id={decisionTextId(item.id)}
        lineKind="decisionLine"
        heading={t(isClosed ? 'decision.fullText' : 'decision.text')}
        icon={isClosed ? <LockClosedRegular aria-hidden /> : null}
        hint={isClosed ? t('decision.fullTextHint') : ''}
        tools={isClosed ? null : tools}
        guidance=""
        content={decision?.content ?? null}
        store={(content, act) => saveDecisionContent(place, content, act)}
      />
      {isClosed && (
        <DecisionField
          decided={decided}
          id={publicTextId(item.id)}
          lineKind="publicDecisionLine"
          heading={t('decision.publicText')}
          icon={<GlobeRegular aria-hidden />}
          hint={t('decision.publicTextHint')}
          tools={null}
          guidance={t('decision.publicTextGuidance')}
          content={decision?.publicContent ?? null}
          store={(content, act) => savePublicDecision(place, content, act)}
        />
      )}
    </div>
  );
}

interface DecisionFieldProps {
  readonly decided: ItemDecision;
  readonly id: string;
  readonly lineKind: DecisionLine['kind'];
  readonly heading: string;
  readonly icon: JSX.Element | null;
  readonly hint: string;
  readonly tools: ReactNode;
  readonly guidance: string;
  /** null: nothing is stored. */
  readonly content: RichText | null;
  readonly store: (content: RichText, act: Act) => Promise<unknown>;
}

function DecisionField({
  decided,
  id,
  lineKind,
  heading,
  icon,
  hint,
  tools,
  guidance,
  content,
  store,
}: DecisionFieldProps) {
  const { agenda, item, decision } = decided;
  const surroundings = useTextSurroundings(agenda, { itemId: item.id, guidance, notesBefore: 0 });
  const updatedAt = content === null ? null : (decision?.updatedAt ?? null);
  const text = { id, kind: 'other', language: 'da', content: content ?? emptyRichText, updatedAt } as const;
  return (
    <section aria-label={heading}>
      <div className={styles.heading}>
        {icon}
        <h3 className={styles.heading}>{heading}</h3>
        {tools}
        {hint && <span className={styles.hint}>{hint}</span>}
      </div>
      {/* A press beside the words puts the cursor behind them; by keyboard the text itself takes the focus. */}
      <div
        className={styles.field}
        role="presentation"
        onMouseDown={(event) => {
          if (event.target !== event.currentTarget) return;
          event.preventDefault();
          editorOf(id)?.editor.commands.focus('end');
        }}
      >
        <TextEditor
          key={id}
          text={text}
          label={heading}
          surroundings={surroundings}
          store={store}
          placeOf={(line) => ({ kind: lineKind, itemId: item.id, line })}
        />
      </div>
    </section>
  );
}
