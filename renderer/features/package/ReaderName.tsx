import { Field, Input } from '@fluentui/react-components';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { readerNameSetting } from '../../database/settings.ts';

interface ReaderNameProps {
  readonly snapshot: MeetingSnapshot;
  readonly name: string;
  readonly onChange: (name: string) => void;
}

/** The name that a chair's notes will carry: the one that was used here before, else the chair's among the members. */
export function ReaderName({ snapshot, name, onChange }: ReaderNameProps) {
  const { t } = useTranslation();
  const suggest = useEffectEvent(async (): Promise<void> => {
    const chair = snapshot.members.find(({ role }) => role === 'chair');
    onChange((await readerNameSetting.read()) ?? chair?.name.trim() ?? '');
  });
  useEffect(() => void suggest(), []);
  return (
    <Field label={t('package.readerName')} hint={t('package.readerNameHint')}>
      <Input value={name} maxLength={200} onChange={(_event, { value }) => onChange(value)} />
    </Field>
  );
}
