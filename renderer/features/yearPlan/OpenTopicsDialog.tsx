import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenTopic } from '#shared/model/yearPlan.ts';
import { topicsInLines } from '#shared/yearPlan/plannedTopics.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import type { YearDialogProps } from './yearDialog.ts';

const LINES = 4;

/** Topics that have no day yet: one that is there, or new ones, one on each line. */
export function OpenTopicsDialog(props: YearDialogProps & { readonly topic: OpenTopic | null }) {
  const { topic, year, acts, onClose } = props;
  const { t } = useTranslation();
  const [text, setText] = useState(topic?.title ?? '');
  const titles = topicsInLines(text);
  const store = (): Promise<void> => {
    if (topic) return acts.change(topic, { kind: 'openTopic', year: topic.year, title: titles.join(' ') });
    const entries = titles.map((title) => ({ kind: 'openTopic', year, title }) as const);
    return acts.add(entries, t('yearPlan.topicsAdded', { count: entries.length }));
  };
  return (
    <FormDialog
      title={topic ? t('yearPlan.editTopic') : t('acts.addOpenTopics')}
      submitText={topic ? t('yearPlan.keep') : t('yearPlan.addOpenTopics')}
      ready={titles.length > 0}
      onSubmit={store}
      onClose={onClose}
    >
      <Field label={t('yearPlan.openTopics')} {...(!topic && { hint: t('yearPlan.oneOnEachLine') })}>
        <Textarea
          value={text}
          rows={topic ? 1 : LINES}
          resize="vertical"
          onChange={(_event, { value }) => setText(value)}
        />
      </Field>
    </FormDialog>
  );
}
