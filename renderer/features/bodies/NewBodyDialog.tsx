import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { presetFor } from '#shared/agenda/bodyPresets.ts';
import type { LayoutProfileId } from '#shared/model/body.ts';
import { addBody } from '../../database/bodies.ts';
import { go } from '../../stores/navigation.ts';
import { save } from '../../stores/saving.ts';
import styles from '../../components/form.module.css';
import { PresetChoice } from './PresetChoice.tsx';

/** Names and a preset for a new body; everything can be changed afterwards. */
export function NewBodyDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [shortName, setShortName] = useState('');
  const [secretariat, setSecretariat] = useState('');
  const [preset, setPreset] = useState<LayoutProfileId>('form1');

  const create = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() === '') return;
    const names = {
      name: name.trim(),
      shortName: shortName.trim() || name.trim(),
      secretariat: secretariat.trim(),
    };
    await save(async () => {
      const bodyId = await addBody({ ...presetFor(preset, names.shortName), ...names });
      go({ kind: 'bodies', bodyId });
    });
    onClose();
  };

  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface aria-describedby={undefined}>
        <form onSubmit={(event) => void create(event)}>
          <DialogBody>
            <DialogTitle>{t('bodies.add')}</DialogTitle>
            <DialogContent className={styles.form}>
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
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('cancel')}</Button>
              <Button type="submit" appearance="primary" disabled={name.trim() === ''}>
                {t('bodies.create')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
