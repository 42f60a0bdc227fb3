import { Dropdown, Option } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Body, SectionTemplate } from '#shared/model/body.ts';
import { sectionKindSchema, type SectionKind } from '#shared/model/section.ts';
import { DraftInput } from '../../components/DraftInput.tsx';
import { sectionTemplateList } from '../../database/bodyLists.ts';
import { save } from '../../stores/saving.ts';
import { BodyListEditor, type EditedRow } from './BodyListEditor.tsx';
import styles from './BodyForm.module.css';

/** The sections that a new item starts with. */
export function SectionTemplates({ body }: { readonly body: Body }) {
  const { t } = useTranslation();
  return (
    <BodyListEditor
      body={body}
      list={sectionTemplateList}
      label={t('bodies.sections')}
      newEntry={{ kind: 'other', heading: '' }}
      addText={t('section.add')}
      nameOf={({ heading }) => heading}
      Fields={SectionFields}
    />
  );
}

function SectionFields({ entry, change, added }: EditedRow<SectionTemplate>) {
  const { t } = useTranslation();
  return (
    <div className={styles.fields}>
      <div className={styles.fieldsInRow}>
        <DraftInput
          aria-label={t('section.heading')}
          placeholder={t('section.heading')}
          focused={added}
          stored={entry.heading}
          store={(heading) => change((stored) => ({ ...stored, heading }))}
        />
        <KindDropdown
          kind={entry.kind}
          onChange={(kind) => void save(() => change((stored) => ({ ...stored, kind })))}
        />
      </div>
      <DraftInput
        aria-label={t('bodies.guidance')}
        placeholder={t(`guidance.${entry.kind}`)}
        stored={entry.guidance ?? ''}
        store={(guidance) => change((stored) => withGuidance(stored, guidance))}
      />
    </div>
  );
}

/** Where nothing is written, Punkt's own help is shown, whatever it says by then. */
function withGuidance({ kind, heading }: SectionTemplate, guidance: string): SectionTemplate {
  return { kind, heading, ...(guidance.trim() !== '' && { guidance }) };
}

interface KindDropdownProps {
  readonly kind: SectionKind;
  readonly onChange: (kind: SectionKind) => void;
}

function KindDropdown({ kind, onChange }: KindDropdownProps) {
  const { t } = useTranslation();
  return (
    <Dropdown
      aria-label={t('bodies.sectionKind')}
      style={{ minWidth: 0 }}
      value={t(`sectionKind.${kind}`)}
      selectedOptions={[kind]}
      onOptionSelect={(_event, { optionValue }) => onChange(sectionKindSchema.parse(optionValue))}
    >
      {sectionKindSchema.options.map((option) => (
        <Option key={option} value={option}>
          {t(`sectionKind.${option}`)}
        </Option>
      ))}
    </Dropdown>
  );
}
