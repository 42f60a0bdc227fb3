import { useTranslation } from 'react-i18next';
import type { Body } from '#shared/model/body.ts';
import { copyYear } from '#shared/yearPlan/copyYear.ts';
import type { YearPlan } from '#shared/yearPlan/yearMeetings.ts';
import { useNotice } from '../../components/toasts.tsx';
import { useAct } from '../../components/useAct.ts';
import { go, type YearPlanPlace } from '../../stores/navigation.ts';
import type { YearActs } from './useYearActs.ts';
import type { OpenYearDialog } from './yearDialog.ts';

interface YearPlanActsOptions {
  readonly place: YearPlanPlace;
  readonly body: Body;
  readonly year: number;
  readonly plan: YearPlan;
  /** false where the year holds nothing. */
  readonly canCopy: boolean;
  readonly acts: YearActs;
  readonly open: OpenYearDialog;
}

/** What the search field and the keyboard can do on this screen. */
export function useYearPlanActs({ place, body, year, plan, canCopy, acts, open }: YearPlanActsOptions): void {
  const { t } = useTranslation();
  const notify = useNotice();
  const goToYear = (target: number): void => go({ ...place, bodyId: body.id, year: target });
  const copyToNextYear = async (): Promise<void> => {
    const next = year + 1;
    const entries = copyYear(plan, year, next);
    if (entries.length === 0) return notify(t('yearPlan.nothingToCopy', { year: next }), 'info');
    await acts.add(entries, t('yearPlan.copied', { year: next }));
    goToYear(next);
  };
  useAct('addPlannedMeeting', () => open({ kind: 'meeting', meeting: null }));
  useAct('addPlannedMeetings', () => open({ kind: 'meetings' }));
  useAct('addTheme', () => open({ kind: 'theme', theme: null }));
  useAct('addDeadline', () => open({ kind: 'deadline', deadline: null }));
  useAct('addOpenTopics', () => open({ kind: 'openTopics', topic: null }));
  useAct('copyYear', copyToNextYear, { available: canCopy });
  useAct('nextYear', () => goToYear(year + 1));
  useAct('previousYear', () => goToYear(year - 1));
}
