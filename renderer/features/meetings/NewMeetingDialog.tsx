import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BodyDropdown } from '../../components/BodyDropdown.tsx';
import { DayAndTimes } from '../../components/DayAndTimes.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { addMeeting } from '../../database/meetings.ts';
import { openMeeting } from '../../stores/navigation.ts';
import type { NewMeetingWish } from '../../stores/newMeeting.ts';
import { save } from '../../stores/saving.ts';
import { PostponedChoice } from './PostponedChoice.tsx';
import { StartChoice } from './StartChoice.tsx';
import { useNewMeeting } from './useNewMeeting.ts';

interface NewMeetingDialogProps {
  readonly wish: NewMeetingWish;
  readonly onClose: () => void;
}

/** Body, day, time and place of a new meeting, and what its agenda begins with. All of it is suggested. */
export function NewMeetingDialog({ wish, onClose }: NewMeetingDialogProps) {
  const { t } = useTranslation();
  const meeting = useNewMeeting(wish);
  const { bodies, body, facts, postponed, left } = meeting;
  // It opens with its suggestions in it: an Enter that came before them would do nothing.
  const [opened, setOpened] = useState(false);
  if (meeting.ready && !opened) setOpened(true);

  const create = async (): Promise<void> => {
    if (body) openMeeting(await addMeeting(body.id, facts, meeting.agenda));
  };

  if (!opened) return null;
  return (
    <FormDialog
      title={t('meetings.new')}
      submitText={t('meetings.create')}
      ready={meeting.ready}
      onSubmit={() => save(create)}
      onClose={onClose}
    >
      <BodyDropdown bodies={bodies} chosen={body} onChange={meeting.chooseBody} />
      <DayAndTimes times={facts} onChange={meeting.change} />
      <Field label={t('meetings.place')}>
        {/* Suggested over several lines, it stands on one until somebody writes another. */}
        <Input
          value={facts.place.replaceAll('\n', ', ')}
          onChange={(_event, { value }) => meeting.change({ place: value })}
        />
      </Field>
      {meeting.earlier.length > 0 && (
        <StartChoice meetings={meeting.earlier} start={meeting.agenda.start} onChange={meeting.chooseStart} />
      )}
      {postponed.length > 0 && (
        <PostponedChoice postponed={postponed} left={left} onChange={meeting.chooseLeft} />
      )}
    </FormDialog>
  );
}
