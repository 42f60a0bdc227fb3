import { Button } from '@fluentui/react-components';
import { DeleteRegular, ImageAddRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { pictureAddress } from '#shared/contract/pictures.ts';
import type { Body } from '#shared/model/body.ts';
import { changeLogo } from '../../../database/bodyLayout.ts';
import { save } from '../../../stores/saving.ts';
import { LogoPlace } from './LogoPlace.tsx';
import { useChooseLogo } from './useChooseLogo.ts';
import formStyles from '../BodyForm.module.css';
import styles from './Appearance.module.css';

/** The organisation's logo, and where it stands. */
export function LogoField({ body }: { readonly body: Body }) {
  const { t } = useTranslation();
  const choose = useChooseLogo(body);
  const input = useRef<HTMLInputElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const { logo, template } = body.layoutChanges;
  const remove = (): void => {
    buttons.current?.querySelector('button')?.focus();
    void save(() => changeLogo(body.id, null));
  };
  return (
    <fieldset className={styles.files}>
      <legend>{t('layout.logo')}</legend>
      {logo && <img className={styles.logoPicture} src={pictureAddress(logo.sha256)} alt={logo.alt} />}
      <div ref={buttons} className={styles.buttons}>
        <Button icon={<ImageAddRegular />} onClick={() => input.current?.click()}>
          {logo ? t('layout.replaceLogo') : t('layout.chooseLogo')}
        </Button>
        {logo && (
          <Button appearance="subtle" icon={<DeleteRegular />} onClick={remove}>
            {t('layout.removeLogo')}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('layout.chooseLogo')}
        accept="image/png,image/jpeg,image/gif,image/webp,image/bmp"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void choose(file);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
      {logo && <LogoPlace bodyId={body.id} logo={logo} />}
      {logo?.place === 'everyPage' && template?.hasHeader && (
        <p className={formStyles.text}>{t('layout.templateHidesLogo')}</p>
      )}
    </fieldset>
  );
}
