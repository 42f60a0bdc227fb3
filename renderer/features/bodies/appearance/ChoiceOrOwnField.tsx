import { Dropdown, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLayout } from '../../../database/bodyLayout.ts';
import { save } from '../../../stores/saving.ts';
import type { EditedLayout } from './editedLayout.ts';
import { LayoutFieldRow } from './LayoutFieldRow.tsx';
import { OwnValue } from './OwnValue.tsx';
import styles from './Appearance.module.css';

export interface OfferedValue {
  readonly value: string;
  readonly text: string;
}

interface ChoiceOrOwnFieldProps {
  readonly layout: EditedLayout;
  readonly field: 'font' | 'headingColour' | 'headingNumber' | 'overviewNumber';
  readonly offered: readonly OfferedValue[];
  /** What the last choice is called: "Anden skrifttype …". */
  readonly ownText: string;
  readonly hint: string;
  readonly problem: string;
  /** What is typed, as it is stored; null: it cannot be. */
  readonly read: (text: string) => string | null;
  /** The values are colours, to be shown beside their names. */
  readonly showsColours?: boolean;
}

/** Never a value: names have letters, and numbers a "#". */
const OWN = '…';

/** The usual answers, and room for another one. */
export function ChoiceOrOwnField({
  layout,
  field,
  offered,
  ownText,
  hint,
  problem,
  read,
  showsColours = false,
}: ChoiceOrOwnFieldProps) {
  const { t } = useTranslation();
  const { body, values } = layout;
  const value = values[field];
  const known = offered.find((choice) => choice.value === value);
  const [asksForOwn, setAsksForOwn] = useState(false);
  const isOwn = asksForOwn || known === undefined;
  const store = (changed: string): Promise<void> => changeLayout(body.id, field, changed);
  const choose = (chosen: string | undefined): void => {
    setAsksForOwn(chosen === OWN);
    if (chosen !== undefined && chosen !== OWN) void save(() => store(chosen));
  };
  return (
    <LayoutFieldRow layout={layout} field={field}>
      <div className={styles.choiceOrOwn}>
        <Field label={t(`layout.fields.${field}`)}>
          <Dropdown
            className={styles.control ?? ''}
            value={isOwn ? ownText : known.text}
            selectedOptions={[isOwn ? OWN : value]}
            onOptionSelect={(_event, { optionValue }) => choose(optionValue)}
          >
            {offered.map((choice) => (
              <Option key={choice.value} value={choice.value} text={choice.text}>
                {showsColours && <Swatch colour={choice.value} />}
                {choice.text}
              </Option>
            ))}
            <Option value={OWN}>{ownText}</Option>
          </Dropdown>
        </Field>
        {isOwn && (
          <OwnValue
            label={t(`layout.own.${field}`)}
            hint={hint}
            problem={problem}
            stored={value}
            accept={(text) => read(text) !== null}
            store={async (text) => {
              const changed = read(text);
              if (changed !== null) await store(changed);
            }}
            focused={asksForOwn}
          />
        )}
      </div>
    </LayoutFieldRow>
  );
}

function Swatch({ colour }: { readonly colour: string }) {
  return <span className={styles.swatch} style={{ background: `#${colour}` }} aria-hidden />;
}
