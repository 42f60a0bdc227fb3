import { useTranslation } from 'react-i18next';
import type { Body } from '#shared/model/body.ts';
import { DraftInput } from '../../components/DraftInput.tsx';
import { decisionPhraseList } from '../../database/bodyLists.ts';
import { BodyListEditor, type EditedRow } from './BodyListEditor.tsx';

/** Sentences that decisions are often written with. */
export function DecisionPhrases({ body }: { readonly body: Body }) {
  const { t } = useTranslation();
  return (
    <BodyListEditor
      body={body}
      list={decisionPhraseList}
      label={t('bodies.decisionPhrases')}
      newEntry=""
      addText={t('bodies.addPhrase')}
      nameOf={(phrase) => phrase}
      Fields={PhraseField}
    />
  );
}

function PhraseField({ entry, change, added }: EditedRow<string>) {
  const { t } = useTranslation();
  return (
    <DraftInput
      aria-label={t('bodies.phrase')}
      placeholder={t('bodies.phrase')}
      focused={added}
      stored={entry}
      store={(phrase) => change(() => phrase)}
    />
  );
}
