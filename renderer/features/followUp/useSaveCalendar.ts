import { useTranslation } from 'react-i18next';
import { calendarFile, type CalendarForm } from '#shared/followUp/calendarFile.ts';
import { callMain } from '../../bridge/main.ts';
import { useNotice } from '../../components/toasts.tsx';
import { useDates } from '../../components/useDates.ts';
import { useFailureText } from '../../components/useFailureText.ts';
import type { ActionOverview } from '../../database/actions.ts';

/** Asks where to save actions as a calendar file, and says how it went. */
export function useSaveCalendar(): (form: CalendarForm, actions: readonly ActionOverview[]) => Promise<void> {
  const { t } = useTranslation();
  const { longDay } = useDates();
  const notice = useNotice();
  const failureText = useFailureText();

  /** A closed item's title leaves the house no more than its text does. */
  const describe = ({ action, item, meeting, body }: ActionOverview): string => {
    const title = item.access === 'closed' ? item.publicTitle.trim() || t('access.closed') : item.title;
    return [
      action.responsible && t('followUp.responsibleIs', { name: action.responsible }),
      `${body.name}, ${longDay(meeting.date)}: ${title}`,
      action.note,
    ]
      .filter(Boolean)
      .join('\n');
  };

  return async (form, actions) => {
    const entries = actions.map((overview) => ({ action: overview.action, description: describe(overview) }));
    try {
      const saved = await callMain('calendar.save', {
        suggestedName: t('rail.followUp'),
        content: calendarFile(entries, form),
      });
      if (saved) notice(t('followUp.exported', { count: entries.length }), 'success');
    } catch (error) {
      notice(failureText(error), 'error');
    }
  };
}
