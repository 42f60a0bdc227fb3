import { MenuItem } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#shared/model/meeting.ts';
import { useDates } from '../../components/useDates.ts';

/** Further meetings than these are far away: what is put off to one of them is put off to a later meeting. */
const MOST_MEETINGS = 3;

interface PostponeItemsProps {
  /** The next first. */
  readonly meetings: readonly Meeting[];
  /** null: to a later meeting, nobody knows which. */
  readonly onChoose: (meetingId: string | null) => void;
}

/** The meetings that something can be put off to, as lines of a menu. */
export function PostponeItems({ meetings, onChoose }: PostponeItemsProps) {
  const { t } = useTranslation();
  const { longDay } = useDates();
  return (
    <>
      {meetings.slice(0, MOST_MEETINGS).map(({ id, date }) => (
        <MenuItem key={id} onClick={() => onChoose(id)}>
          {t('decision.postponeTo', { date: longDay(date) })}
        </MenuItem>
      ))}
      <MenuItem onClick={() => onChoose(null)}>{t('decision.postponeLater')}</MenuItem>
    </>
  );
}
