import { Link, MenuItem, mergeClasses } from '@fluentui/react-components';
import {
  ChevronDownRegular,
  ChevronRightRegular,
  CopyRegular,
  DeleteRegular,
  OpenRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MoreMenu } from '../../components/MoreMenu.tsx';
import table from '../../components/table.module.css';
import { useDates } from '../../components/useDates.ts';
import { useUndoToast } from '../../components/toasts.tsx';
import { deleteMeeting, type MeetingOverview } from '../../database/meetings.ts';
import { openMeeting } from '../../stores/navigation.ts';
import { askForMeeting } from '../../stores/newMeeting.ts';
import { save } from '../../stores/saving.ts';
import { StatusBadge } from './StatusBadge.tsx';
import styles from './MeetingTable.module.css';

interface MeetingTableProps {
  readonly name: string;
  readonly meetings: readonly MeetingOverview[];
}

/** One body's meetings, which can be folded away under its name. */
export function MeetingTable({ name, meetings }: MeetingTableProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(true);
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>
        <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
          <Chevron aria-hidden />
          {name}
          <span className={styles.count}>{t('meetings.count', { count: meetings.length })}</span>
        </button>
      </h2>
      {open && (
        <div className={table.frame}>
          <table className={mergeClasses(table.table, styles.table)}>
            <TableHead />
            <tbody>
              {meetings.map((overview) => (
                <MeetingRow key={overview.meeting.id} overview={overview} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function TableHead() {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <th className={styles.date}>{t('meetings.date')}</th>
        <th className={styles.time}>{t('meetings.time')}</th>
        <th>{t('meetings.place')}</th>
        <th className={styles.number}>{t('meetings.items')}</th>
        <th className={styles.number}>{t('meetings.appendices')}</th>
        <th className={styles.status}>{t('meetings.status')}</th>
        <th className={styles.changed}>{t('meetings.changed')}</th>
        <th className={table.more}>
          <span className="visuallyHidden">{t('more')}</span>
        </th>
      </tr>
    </thead>
  );
}

function MeetingRow({ overview }: { readonly overview: MeetingOverview }) {
  const { meeting, itemCount, appendixCount } = overview;
  const { shortDay, timeRange, moment } = useDates();
  const open = (): void => openMeeting(meeting.id);
  return (
    <tr className={table.row} data-shows={meeting.id} onDoubleClick={open}>
      <td>
        <Link as="button" className={mergeClasses(table.open, styles.open)} onClick={open}>
          {shortDay(meeting.date)}
        </Link>
      </td>
      <td className={table.quiet}>{timeRange(meeting.startTime, meeting.endTime)}</td>
      <td>{meeting.place}</td>
      <td className={styles.number}>{itemCount}</td>
      <td className={styles.number}>{appendixCount}</td>
      <td>
        <StatusBadge status={meeting.status} />
      </td>
      <td className={mergeClasses(table.quiet, styles.changed)}>{moment(new Date(meeting.updatedAt))}</td>
      <td>
        <RowMenu overview={overview} onOpen={open} />
      </td>
    </tr>
  );
}

function RowMenu({ overview, onOpen }: { readonly overview: MeetingOverview; readonly onOpen: () => void }) {
  const { t } = useTranslation();
  const { longDay } = useDates();
  const offerUndo = useUndoToast();
  const { meeting } = overview;
  const remove = async (): Promise<void> => {
    if (!(await save(() => deleteMeeting(meeting.id)))) return;
    offerUndo(t('meetings.deleted', { date: longDay(meeting.date) }));
  };
  return (
    <MoreMenu label={t('meetings.more', { date: longDay(meeting.date) })}>
      <MenuItem icon={<OpenRegular />} onClick={onOpen}>
        {t('open')}
      </MenuItem>
      <MenuItem
        icon={<CopyRegular />}
        disabled={!overview.body || overview.body.deletedAt !== null}
        onClick={() => askForMeeting({ bodyId: meeting.bodyId, copyOf: meeting.id })}
      >
        {t('newMeeting.asCopy')}
      </MenuItem>
      <MenuItem icon={<DeleteRegular />} onClick={() => void remove()}>
        {t('delete')}
      </MenuItem>
    </MoreMenu>
  );
}
