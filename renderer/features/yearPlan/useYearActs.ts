import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearEntry, YearEntryFields } from '#shared/model/yearPlan.ts';
import { factsToMake, type YearMeeting } from '#shared/yearPlan/yearMeetings.ts';
import { useUndoToast } from '../../components/toasts.tsx';
import { useDates } from '../../components/useDates.ts';
import { makePlannedMeeting } from '../../database/plannedTopics.ts';
import { addYearEntries, changeYearEntry, deleteYearEntries } from '../../database/yearPlan.ts';
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
  return useMemo(() => {
    const doAndTell = async (act: () => Promise<unknown>, said: string): Promise<void> => {
      if (await save(act)) offerUndo(said);
    };
    return {
      add: (entries, said) => doAndTell(() => addYearEntries(bodyId, entries), said),
      change: (entry, fields) =>
        doAndTell(() => changeYearEntry(entry, fields), t('yearPlan.changed', { name: nameOf(fields) })),
      remove: (entry) =>
        doAndTell(
          () => deleteYearEntries(bodyId, [entry.id]),
          t('yearPlan.removed', { name: nameOf(entry) }),
        ),
      make: (meeting) =>
        doAndTell(
          () => makePlannedMeeting(bodyId, factsToMake(meeting)),
          t('yearPlan.made', { day: shortDay(meeting.date) }),
        ),
    };
  }, [bodyId, nameOf, offerUndo, shortDay, t]);
}

/** What an entry is called in a sentence. */
function useEntryName(): (entry: YearEntryFields) => string {
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
