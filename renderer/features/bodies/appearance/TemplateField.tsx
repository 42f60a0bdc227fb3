import { Button, Spinner } from '@fluentui/react-components';
import { DeleteRegular, DocumentAddRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Body } from '#shared/model/body.ts';
import { changeTemplate } from '../../../database/bodyLayout.ts';
import { save } from '../../../stores/saving.ts';
import { TemplateNotes } from './TemplateNotes.tsx';
import { useChooseTemplate } from './useChooseTemplate.ts';
import formStyles from '../BodyForm.module.css';
import styles from './Appearance.module.css';

/** The Word template that the body's documents follow, and what there is to know of it. */
export function TemplateField({ body }: { readonly body: Body }) {
  const { t } = useTranslation();
  const { choose, isReading } = useChooseTemplate(body.id);
  const buttons = useRef<HTMLDivElement>(null);
  const { template } = body.layoutChanges;
  const remove = (): void => {
    buttons.current?.querySelector('button')?.focus();
    void save(() => changeTemplate(body.id, null));
  };
  return (
    <fieldset className={styles.files}>
      <legend>{t('layout.template')}</legend>
      {!template && <p className={formStyles.text}>{t('layout.templateText')}</p>}
      <div aria-live="polite">{template && <TemplateNotes template={template} />}</div>
      <div ref={buttons} className={styles.buttons}>
        <Button
          icon={isReading ? <Spinner size="tiny" /> : <DocumentAddRegular />}
          disabledFocusable={isReading}
          onClick={() => void choose()}
        >
          {buttonText()}
        </Button>
        {template && (
          <Button appearance="subtle" icon={<DeleteRegular />} onClick={remove}>
            {t('layout.removeTemplate')}
          </Button>
        )}
      </div>
    </fieldset>
  );

  function buttonText(): string {
    if (isReading) return t('layout.readingTemplate');
    return template ? t('layout.replaceTemplate') : t('layout.chooseTemplate');
  }
}
