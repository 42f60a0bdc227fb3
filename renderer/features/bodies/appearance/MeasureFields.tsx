import type { EditedLayout } from './editedLayout.ts';
import { SizeField } from './SizeField.tsx';
import styles from './Appearance.module.css';

const headings = ['titleSize', 'itemSize', 'sectionSize'] as const;
const margins = ['marginTop', 'marginBottom', 'marginLeft', 'marginRight'] as const;
export const measureFields = [...headings, ...margins];

/** Sizes of headings, and the margins of the page. */
export function MeasureFields({ layout }: { readonly layout: EditedLayout }) {
  return (
    <>
      <div className={styles.grid}>
        {headings.map((field) => (
          <SizeField key={field} layout={layout} field={field} unit="points" />
        ))}
      </div>
      <div className={styles.fields}>
        {margins.map((field) => (
          <SizeField key={field} layout={layout} field={field} unit="millimetres" />
        ))}
      </div>
    </>
  );
}
