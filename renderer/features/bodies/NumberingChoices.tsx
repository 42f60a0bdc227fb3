import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { appendixNumberingSchema, numberingSchema, type Body } from '#shared/model/body.ts';
import { changeBody } from '../../database/bodies.ts';
import { save } from '../../stores/saving.ts';

/** How items and appendices are numbered, in every meeting of the body. */
export function NumberingChoices({ body }: { readonly body: Body }) {
  const { t } = useTranslation();
  return (
    <>
      <Field label={t('bodies.numbering')}>
        <RadioGroup
          value={body.numbering}
          onChange={(_event, { value }) =>
            void save(() => changeBody(body.id, { numbering: numberingSchema.parse(value) }))
          }
        >
          {numberingSchema.options.map((numbering) => (
            <Radio key={numbering} value={numbering} label={t(`bodies.numberings.${numbering}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t('bodies.appendixNumbering')}>
        <RadioGroup
          value={body.appendixNumbering}
          onChange={(_event, { value }) =>
            void save(() => changeBody(body.id, { appendixNumbering: appendixNumberingSchema.parse(value) }))
          }
        >
          {appendixNumberingSchema.options.map((numbering) => (
            <Radio key={numbering} value={numbering} label={t(`bodies.appendixNumberings.${numbering}`)} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
}
