import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { findPutOffTo } from '#shared/agenda/postponed.ts';
import { useDates } from '../../components/useDates.ts';
import type { AgendaMeeting } from '../../database/agenda.ts';
import { fetchItems } from '../../database/itemCopies.ts';
import { useLive } from '../../database/live.ts';
import { readMeetingStarts } from '../../database/meetingStarts.ts';
import { openMeeting } from '../../stores/navigation.ts';
import { save } from '../../stores/saving.ts';

/** What earlier meetings put off to this one, and which is not on its agenda yet. */
export function PutOffHere({ meeting }: { readonly meeting: AgendaMeeting }) {
  const { t } = useTranslation();
  const { longDay } = useDates();
  const starts = useLive(() => readMeetingStarts(meeting.bodyId), [meeting.bodyId]);
  const found = starts && findPutOffTo(meeting.id, { ...starts, meetings: starts.plan.meetings });
  const fetchOne = async (itemId: string): Promise<void> => {
    const [newId] = await fetchItems(meeting.id, [itemId]);
    if (newId !== undefined) openMeeting(meeting.id, { kind: 'item', itemId: newId });
  };
  return found?.map(({ item, meeting: from }) => (
    <MessageBar key={item.id} intent="info" layout="multiline">
      <MessageBarBody>
        {t('facts.putOffHere', { title: item.title || t('item.untitled'), date: longDay(from.date) })}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void save(() => fetchOne(item.id))}>
          {t('facts.putOnAgenda')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  ));
}
