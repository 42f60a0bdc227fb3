import { Dropdown, Field, Option, SpinButton } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { logoSchema, type Logo } from '#shared/model/layoutChanges.ts';
import { DraftInput } from '../../../components/DraftInput.tsx';
import { changeLogo } from '../../../database/bodyLayout.ts';
import { save } from '../../../stores/saving.ts';
import { readSize } from './readSize.ts';
import styles from './Appearance.module.css';

interface LogoPlaceProps {
  readonly bodyId: string;
  readonly logo: Logo;
}

const { place: placeSchema, align: alignSchema, shownHeight: heightSchema } = logoSchema.shape;

/** Where the logo stands, how high it is, and what it shows. */
export function LogoPlace({ bodyId, logo }: LogoPlaceProps) {
  const { t } = useTranslation();
  const change = (changes: Partial<Logo>): Promise<void> => changeLogo(bodyId, { ...logo, ...changes });
  const resize = (height: number | null): void => {
    const shownHeight = heightSchema.safeParse(height).data;
    if (shownHeight !== undefined) void save(() => change({ shownHeight }));
  };
  return (
    <>
      <div className={styles.grid}>
        <Field label={t('layout.logoPlace')}>
          <Dropdown
            className={styles.control ?? ''}
            value={t(`layout.logoPlaces.${logo.place}`)}
            selectedOptions={[logo.place]}
            onOptionSelect={(_event, { optionValue }) =>
              void save(() => change({ place: placeSchema.parse(optionValue) }))
            }
          >
            {placeSchema.options.map((place) => (
              <Option key={place} value={place}>
                {t(`layout.logoPlaces.${place}`)}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <Field label={t('layout.logoAlign')}>
          <Dropdown
            className={styles.control ?? ''}
            value={t(`layout.logoAligns.${logo.align}`)}
            selectedOptions={[logo.align]}
            onOptionSelect={(_event, { optionValue }) =>
              void save(() => change({ align: alignSchema.parse(optionValue) }))
            }
          >
            {alignSchema.options.map((align) => (
              <Option key={align} value={align}>
                {t(`layout.logoAligns.${align}`)}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <Field label={t('layout.logoHeight')}>
          <SpinButton
            className={styles.size ?? ''}
            value={logo.shownHeight}
            displayValue={t('layout.units.millimetres', { size: logo.shownHeight })}
            onChange={(_event, { value, displayValue }) => resize(value ?? readSize(displayValue ?? '', 1))}
          />
        </Field>
      </div>
      <Field label={t('picture.alt')} hint={t('layout.logoAltHint')}>
        <DraftInput stored={logo.alt} store={(alt) => change({ alt })} />
      </Field>
    </>
  );
}
