import { Caption1, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { layoutProfileIdSchema, type LayoutProfileId } from '#shared/model/body.ts';

interface PresetChoiceProps {
  readonly preset: LayoutProfileId;
  readonly onChange: (preset: LayoutProfileId) => void;
}

/** How a new body's agendas are made from the start. */
export function PresetChoice({ preset, onChange }: PresetChoiceProps) {
  const { t } = useTranslation();
  return (
    <Field label={t('bodies.preset')} hint={t('bodies.presetHint')}>
      <RadioGroup
        value={preset}
        onChange={(_event, { value }) => onChange(layoutProfileIdSchema.parse(value))}
      >
        {layoutProfileIdSchema.options.map((id) => (
          <Radio
            key={id}
            value={id}
            label={
              <>
                {t(`bodies.presetName.${id}`)}
                <br />
                <Caption1>{t(`bodies.presetText.${id}`)}</Caption1>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
