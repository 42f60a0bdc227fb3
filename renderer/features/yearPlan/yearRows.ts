import type { Month } from '#shared/language/civilDate.ts';
import type { YearView } from '#shared/yearPlan/yearView.ts';
import type { OpenYearDialog } from './yearDialog.ts';
import type { YearActs } from './useYearActs.ts';

/** What the lists of a year go by. */
export interface YearRowsProps {
  readonly view: YearView;
  /** The month that is looked at more closely. */
  readonly month: Month | null;
  readonly onSelect: (month: Month | null) => void;
  readonly acts: YearActs;
  readonly open: OpenYearDialog;
  /** "2031-03-12" */
  readonly today: string;
}
