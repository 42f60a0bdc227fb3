/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a part of a drawing cannot be one of HTML's own radio buttons. */
import { mergeClasses } from '@fluentui/react-components';
import { useId, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { months, type Month } from '#shared/language/civilDate.ts';
import { lineAlong, readingDirection, ringPiece } from '#shared/yearPlan/paths.ts';
import { MEETING_RING, MONTH_RING, type Wheel } from '#shared/yearPlan/wheel.ts';
import { monthsOfYear, type YearView } from '#shared/yearPlan/yearView.ts';
import { useDates } from '../../components/useDates.ts';
import styles from './Wheel.module.css';

interface WheelMonthsProps {
  readonly wheel: Wheel;
  readonly view: YearView;
  readonly month: Month | null;
  readonly onSelect: (month: Month) => void;
}

/** Kept free between two months, and between the fields of their meetings. */
const MONTH_GAP = 1.5;
const FIELD_GAP = 0;

/** The twelve months around the wheel: one of them is chosen, with the arrows or the mouse. */
export function WheelMonths({ wheel, view, month: chosen, onSelect }: WheelMonthsProps) {
  const { t } = useTranslation();
  const { month: nameOf } = useDates();
  const id = useId();
  const contents = monthsOfYear(view);
  const walk = (event: KeyboardEvent<SVGGElement>, month: Month): void => {
    const target = monthByKey(event.key, month);
    if (target === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onSelect(target);
    const neighbours = event.currentTarget.parentElement;
    neighbours?.querySelector<SVGGElement>(`[data-month="${target}"]`)?.focus();
  };
  return wheel.months.map(({ month, arc }) => {
    const { meetings, themes, deadlines } = contents[month - 1] ?? {
      meetings: [],
      themes: [],
      deadlines: [],
    };
    const selected = month === chosen;
    const counts = [
      t('yearPlan.meetingCount', { count: meetings.length }),
      t('yearPlan.themeCount', { count: themes.length }),
      t('yearPlan.deadlineCount', { count: deadlines.length }),
    ];
    return (
      <g
        key={month}
        role="radio"
        aria-checked={selected}
        aria-label={t('yearPlan.monthHolds', { month: nameOf(month), content: counts.join(', ') })}
        tabIndex={month === (chosen ?? 1) ? 0 : -1}
        data-month={month}
        className={mergeClasses(styles.month, selected && styles.chosen)}
        onClick={() => onSelect(month)}
        onKeyDown={(event) => walk(event, month)}
      >
        <path
          className={styles.monthName}
          d={ringPiece(MONTH_RING.inner, MONTH_RING.outer, arc, MONTH_GAP)}
        />
        <path
          className={styles.field}
          d={ringPiece(MEETING_RING.inner, MEETING_RING.outer, arc, FIELD_GAP)}
        />
        <path
          id={`${id}-${month}`}
          fill="none"
          d={lineAlong((MONTH_RING.inner + MONTH_RING.outer) / 2, arc, readingDirection(arc))}
        />
        <text className={styles.monthText} aria-hidden>
          <textPath href={`#${id}-${month}`} startOffset="50%">
            {nameOf(month)}
          </textPath>
        </text>
      </g>
    );
  });
}

/** Space chooses the month that has the focus; the arrows go round and round. */
function monthByKey(key: string, month: Month): Month | null {
  switch (key) {
    case ' ':
      return month;
    case 'ArrowRight':
    case 'ArrowDown':
      return months[month % months.length] ?? null;
    case 'ArrowLeft':
    case 'ArrowUp':
      return months.at(month - 2) ?? null;
    case 'Home':
      return 1;
    case 'End':
      return 12;
    default:
      return null;
  }
}
