import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldsOfEntry, type YearEntry, type YearEntryFields } from '#shared/model/yearPlan.ts';
import { factsToMake, type YearMeeting } from '#shared/yearPlan/yearMeetings.ts';
import { useUndoToast } from '../../components/toasts.tsx';
import { useDates } from '../../components/useDates.ts';
import { addMeeting, deleteMeeting } from '../../database/meetings.ts';
import {
  addYearEntries,
  changeYearEntry,
  deleteYearEntries,
  restoreYearEntries,
} from '../../database/yearPlan.ts';
import { save } from '../../stores/saving.ts';

/** What can be done to a body's years, each with its undo. */
export interface YearActs {
  /** `said` is the line that says what was done. */
  readonly add: (entries: readonly YearEntryFields[], said: string) => Promise<void>;
  readonly change: (entry: YearEntry, fields: YearEntryFields) => Promise<void>;
  readonly remove: (entry: YearEntry) => Promise<void>;
  /** Makes the meeting that is planned. */
  readonly make: (meeting: YearMeeting) => Promise<void>;
}

export function useYearActs(bodyId: string): YearActs {
  const { t } = useTranslation();
  const { shortDay } = useDates();
  const offerUndo = useUndoToast();
  const nameOf = useEntryName();
  const add = useCallback(
    async (entries: readonly YearEntryFields[], said: string) => {
      let ids: string[] = [];
      const stored = await save(async () => {
        ids = await addYearEntries(bodyId, entries);
      });
      if (stored) offerUndo(said, () => deleteYearEntries(bodyId, ids));
    },
    [bodyId, offerUndo],
  );
  const change = useCallback(
    async (entry: YearEntry, fields: YearEntryFields) => {
      if (await save(() => changeYearEntry(entry, fields))) {
        offerUndo(t('yearPlan.changed', { name: nameOf(fields) }), () =>
          changeYearEntry(entry, fieldsOfEntry(entry)),
        );
      }
    },
    [nameOf, offerUndo, t],
  );
  const remove = useCallback(
    async (entry: YearEntry) => {
      if (await save(() => deleteYearEntries(bodyId, [entry.id]))) {
        offerUndo(t('yearPlan.removed', { name: nameOf(entry) }), () =>
          restoreYearEntries(bodyId, [entry.id]),
        );
      }
    },
    [bodyId, nameOf, offerUndo, t],
  );
  const make = useCallback(
    async (meeting: YearMeeting) => {
      let id = '';
      const made = await save(async () => {
        id = await addMeeting(bodyId, factsToMake(meeting));
      });
      if (made) offerUndo(t('yearPlan.made', { day: shortDay(meeting.date) }), () => deleteMeeting(id));
    },
    [bodyId, offerUndo, shortDay, t],
  );
  return { add, change, remove, make };
}

/** What an entry is called in a sentence. */
export function useEntryName(): (entry: YearEntryFields) => string {
  const { t } = useTranslation();
  const { shortDay } = useDates();
  return useCallback(
    (entry) => {
      switch (entry.kind) {
        case 'meeting':
          return t('yearPlan.meetingOn', { day: shortDay(entry.date) });
        case 'theme':
        case 'deadline':
        case 'openTopic':
          return entry.title || t('yearPlan.untitled');
      }
    },
    [shortDay, t],
  );
}
