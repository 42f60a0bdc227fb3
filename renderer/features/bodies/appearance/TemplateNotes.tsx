import { CheckmarkCircleRegular, InfoRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { missingStyles } from '#shared/layouts/template/knownStyles.ts';
import type { Template } from '#shared/model/template.ts';
import formStyles from '../BodyForm.module.css';
import styles from './Appearance.module.css';

/** Which template is in use, and what of it is otherwise than one might think. */
export function TemplateNotes({ template }: { readonly template: Template }) {
  const { t } = useTranslation();
  const missing = missingStyles(template);
  const names = missing.map((name) => t(`layout.templateStyles.${name}`)).join(', ');
  const notes = [
    ...(missing.length > 0 ? [t('layout.templateLacksStyles', { names, count: missing.length })] : []),
    ...(template.hasHeader ? [] : [t('layout.templateLacksHeader')]),
    ...(template.hasFooter ? [] : [t('layout.templateLacksFooter')]),
    ...template.remarks.map((remark) => t(`layout.templateRemarks.${remark}`)),
  ];
  return (
    <div className={styles.files}>
      <p className={styles.note}>
        <CheckmarkCircleRegular fontSize={16} aria-hidden />
        {t('layout.templateUsed', { fileName: template.fileName })}
      </p>
      <p className={formStyles.text}>{t('layout.templateInPreview')}</p>
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note} className={styles.note}>
              <InfoRegular fontSize={16} aria-hidden />
              {note}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
