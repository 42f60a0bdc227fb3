import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { presetFor } from '#shared/agenda/bodyPresets.ts';
import type { LayoutProfileId } from '#shared/model/body.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { addBody } from '../../database/bodies.ts';
import { go } from '../../stores/navigation.ts';
import { save } from '../../stores/saving.ts';
import { PresetChoice } from './PresetChoice.tsx';

/** Names and a preset for a new body; everything can be changed afterwards. */
export function NewBodyDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [shortName, setShortName] = useState('');
  const [secretariat, setSecretariat] = useState('');
  const [preset, setPreset] = useState<LayoutProfileId>('form1');

  const create = async (): Promise<void> => {
    const names = {
      name: name.trim(),
      shortName: shortName.trim() || name.trim(),
      secretariat: secretariat.trim(),
    };
    const bodyId = await addBody({ ...presetFor(preset, names.shortName), ...names });
    go({ kind: 'bodies', bodyId });
  };

  return (
    <FormDialog
      title={t('bodies.add')}
      submitText={t('bodies.create')}
      ready={name.trim() !== ''}
      onSubmit={() => save(create)}
      onClose={onClose}
    >
      <Field label={t('bodies.name')} hint={t('bodies.nameHint')} required>
        <Input value={name} onChange={(_event, { value }) => setName(value)} />
      </Field>
      <Field label={t('bodies.shortName')} hint={t('bodies.shortNameHint')}>
        <Input value={shortName} onChange={(_event, { value }) => setShortName(value)} />
      </Field>
      <Field label={t('bodies.secretariat')} hint={t('bodies.secretariatHint')}>
        <Input value={secretariat} onChange={(_event, { value }) => setSecretariat(value)} />
      </Field>
      <PresetChoice preset={preset} onChange={setPreset} />
    </FormDialog>
  );
}
