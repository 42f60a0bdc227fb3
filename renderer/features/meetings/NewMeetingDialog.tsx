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
import { BodyDropdown } from '../../components/BodyDropdown.tsx';
import { DayAndTimes } from '../../components/DayAndTimes.tsx';
import { toDateText } from '../../components/dateText.ts';
import { listBodies } from '../../database/bodies.ts';
import { useLive } from '../../database/live.ts';
import { addMeeting, type MeetingFacts } from '../../database/meetings.ts';
import { openMeeting } from '../../stores/navigation.ts';
import { save } from '../../stores/saving.ts';
import styles from '../../components/form.module.css';

/** Body, day, time and place of a new meeting; members and standard items follow from the body. */
export function NewMeetingDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const bodies = useLive(listBodies) ?? [];
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [facts, setFacts] = useState<MeetingFacts>(startingFacts);
  const body = bodies.find((candidate) => candidate.id === chosenId) ?? bodies[0];
  const change = (changes: Partial<MeetingFacts>): void => setFacts((before) => ({ ...before, ...changes }));

  const create = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (!body) return;
    await save(async () => openMeeting(await addMeeting(body.id, facts)));
    onClose();
  };

  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface aria-describedby={undefined}>
        <form onSubmit={(event) => void create(event)}>
          <DialogBody>
            <DialogTitle>{t('meetings.new')}</DialogTitle>
            <DialogContent className={styles.form}>
              <BodyDropdown bodies={bodies} chosen={body} onChange={setChosenId} />
              <DayAndTimes times={facts} onChange={change} />
              <Field label={t('meetings.place')}>
                <Input value={facts.place} onChange={(_event, { value }) => change({ place: value })} />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('cancel')}</Button>
              <Button type="submit" appearance="primary" disabled={!body}>
                {t('meetings.create')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

function startingFacts(): MeetingFacts {
  return { date: toDateText(new Date()), startTime: '09:00', endTime: '12:00', place: '' };
}
