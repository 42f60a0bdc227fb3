import { useTranslation } from 'react-i18next';
import { isLayoutValue } from '#shared/layouts/changes/layoutFields.ts';
import { isReadable } from '#shared/layouts/contrast.ts';
import { commonFonts, headingColours } from '#shared/layouts/offered.ts';
import { ChoiceOrOwnField } from './ChoiceOrOwnField.tsx';
import type { EditedLayout } from './editedLayout.ts';
import { SizeField } from './SizeField.tsx';
import styles from './Appearance.module.css';

/** Font, size and colour: what most who change anything come for. */
export function LookFields({ layout }: { readonly layout: EditedLayout }) {
  const { t } = useTranslation();
  return (
    <div className={styles.fields}>
      <ChoiceOrOwnField
        layout={layout}
        field="font"
        offered={commonFonts.map((font) => ({ value: font, text: font }))}
        ownText={t('layout.ownFont')}
        hint={t('layout.ownFontHint')}
        problem={t('layout.ownFontProblem')}
        read={(text) => (isLayoutValue('font', text.trim()) ? text.trim() : null)}
      />
      <SizeField layout={layout} field="textSize" unit="points" />
      <ChoiceOrOwnField
        layout={layout}
        field="headingColour"
        offered={headingColours.map(({ name, colour }) => ({
          value: colour,
          text: t(`layout.colours.${name}`),
        }))}
        ownText={t('layout.ownColour')}
        hint={t('layout.ownColourHint')}
        problem={t('layout.ownColourProblem')}
        read={readColour}
        showsColours
      />
    </div>
  );
}

/** "#1f3a5f" as it is stored; null for what is no colour, or too light to be read. */
function readColour(text: string): string | null {
  const colour = text.trim().replace(/^#/, '').toUpperCase();
  return isLayoutValue('headingColour', colour) && isReadable(colour) ? colour : null;
}
