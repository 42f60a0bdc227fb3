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
import { addBody } from '../../database/bodies.ts';
import { go } from '../../stores/navigation.ts';
import { save } from '../../stores/saving.ts';
import styles from '../../components/form.module.css';
import { startingBody } from './newBody.ts';

/** Name, short name and secretariat of a new body; everything else has a start and is changed afterwards. */
export function NewBodyDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [shortName, setShortName] = useState('');
  const [secretariat, setSecretariat] = useState('');

  const create = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() === '') return;
    await save(async () => {
      const bodyId = await addBody(startingBody(name.trim(), shortName.trim(), secretariat.trim()));
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
