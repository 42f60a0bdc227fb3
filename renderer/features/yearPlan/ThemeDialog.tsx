import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { themeKindSchema, type Theme, type ThemeKind } from '#shared/model/yearPlan.ts';
import { wholeMonths } from '#shared/yearPlan/wholeMonths.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { PeriodFields } from './PeriodFields.tsx';
import { themeGrounds, themeIcons } from './themeKinds.ts';
import type { YearDialogProps } from './yearDialog.ts';
import styles from './YearDialogs.module.css';

type Draft = Pick<Theme, 'title' | 'from' | 'to' | 'themeKind' | 'note'>;

/** A theme: what it is about, of what kind it is, and when it runs. */
export function ThemeDialog(props: YearDialogProps & { readonly theme: Theme | null }) {
  const { theme, year, month, acts, onClose } = props;
  const { t } = useTranslation();
  const [draft, setDraft] = useState<Draft>(
    () =>
      theme ?? { title: '', ...wholeMonths(year, month ?? 1, month ?? 1), themeKind: 'planning', note: '' },
  );
  const change = (changes: Partial<Draft>): void => setDraft((before) => ({ ...before, ...changes }));
  const store = (): Promise<void> => {
    const { title, from, to, themeKind, note } = draft;
    const fields = { kind: 'theme', title: title.trim(), from, to, themeKind, note: note.trim() } as const;
    return theme
      ? acts.change(theme, fields)
      : acts.add([fields], t('yearPlan.added', { name: fields.title }));
  };
  return (
    <FormDialog
      title={theme ? t('yearPlan.editTheme') : t('acts.addTheme')}
      submitText={theme ? t('yearPlan.keep') : t('yearPlan.addTheme')}
      ready={draft.title.trim() !== '' && draft.from <= draft.to}
      onSubmit={store}
      onClose={onClose}
    >
      <Field label={t('yearPlan.themeTitle')} required>
        <Input value={draft.title} onChange={(_event, { value }) => change({ title: value })} />
      </Field>
      <PeriodFields year={year} from={draft.from} to={draft.to} onChange={change} />
      <KindChoice kind={draft.themeKind} onChange={(themeKind) => change({ themeKind })} />
      <Field label={t('yearPlan.note')}>
        <Input value={draft.note} onChange={(_event, { value }) => change({ note: value })} />
      </Field>
    </FormDialog>
  );
}

interface KindChoiceProps {
  readonly kind: ThemeKind;
  readonly onChange: (kind: ThemeKind) => void;
}

function KindChoice({ kind, onChange }: KindChoiceProps) {
  const { t } = useTranslation();
  return (
    <Field label={t('yearPlan.kind')}>
      <RadioGroup
        className={styles.kinds ?? ''}
        layout="horizontal"
        value={kind}
        onChange={(_event, { value }) => onChange(themeKindSchema.parse(value))}
      >
        {themeKindSchema.options.map((option) => {
          const Icon = themeIcons[option];
          return (
            <Radio
              key={option}
              value={option}
              label={
                <span className={styles.kind}>
                  <span style={{ background: themeGrounds[option] }}>
                    <Icon fontSize={16} aria-hidden />
                  </span>
                  {t(`yearPlan.themeKind.${option}`)}
                </span>
              }
            />
          );
        })}
      </RadioGroup>
    </Field>
  );
}
