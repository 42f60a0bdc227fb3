import { Field } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { wordIn } from '#shared/layouts/changes/layoutWords.ts';
import type { LayoutWord } from '#shared/model/layoutChanges.ts';
import { DraftInput } from '../../../components/DraftInput.tsx';
import { changeLayoutWord, resetLayoutWord } from '../../../database/bodyLayout.ts';
import type { EditedLayout } from './editedLayout.ts';
import { Resettable } from './Resettable.tsx';
import formStyles from '../BodyForm.module.css';
import styles from './Appearance.module.css';

/** Every word that can be changed, beside those it stands with in the document. */
export const wordGroups = {
  meeting: [
    'agenda',
    'agendaForMeeting',
    'supplementaryAgenda',
    'supplementaryAgendaForMeeting',
    'meeting',
    'time',
    'place',
  ],
  people: ['participants', 'apologies', 'absent', 'name', 'organisation'],
  roles: ['chair', 'viceChair', 'secretary', 'guest', 'minuteTaker', 'substituteFor'],
  overview: ['contents', 'group', 'items'],
  items: ['caseNumber', 'presenter', 'guests', 'closedItem'],
  appendices: ['appendices', 'appendix', 'closedAppendix'],
  minutes: ['minutesName', 'minutesOfMeeting', 'minutesPresent', 'minutesDecision', 'minutesActions'],
} as const satisfies Readonly<Record<string, readonly LayoutWord[]>>;

const groups = ['meeting', 'people', 'roles', 'overview', 'items', 'appendices', 'minutes'] as const;

/** The words that Punkt itself writes in the body's documents. */
export function WordFields({ layout }: { readonly layout: EditedLayout }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={formStyles.text}>{t('layout.wordsText')}</p>
      {groups.map((group) => (
        <fieldset key={group} className={styles.words}>
          <legend>{t(`layout.wordGroups.${group}`)}</legend>
          <div className={styles.grid}>
            {wordGroups[group].map((word) => (
              <WordField key={word} layout={layout} word={word} />
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}

interface WordFieldProps {
  readonly layout: EditedLayout;
  readonly word: LayoutWord;
}

function WordField({ layout: { body, words }, word }: WordFieldProps) {
  const { t } = useTranslation();
  const name = t(`layout.words.${word}`);
  return (
    <Resettable
      name={name}
      changed={body.layoutChanges.words?.[word] !== undefined}
      onReset={() => resetLayoutWord(body.id, word)}
    >
      <Field label={name}>
        <DraftInput stored={wordIn(words, word)} store={(text) => changeLayoutWord(body.id, word, text)} />
      </Field>
    </Resettable>
  );
}
