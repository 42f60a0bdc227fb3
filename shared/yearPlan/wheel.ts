import { months, type Month } from '../language/civilDate.ts';
import { angleOf, arcOfMonth, degreesOf, type Arc } from './angles.ts';
import { spread } from './spread.ts';
import { placeThemes, type ThemePlace } from './themeRings.ts';
import type { YearMeeting } from './yearMeetings.ts';
import type { YearDeadline, YearView } from './yearView.ts';

/** A ring around the wheel's middle, by its two radii. */
export interface Ring {
  readonly inner: number;
  readonly outer: number;
}

/** A year as a picture around 0,0: where everything stands. Lengths are CSS pixels at the wheel's full size. */
export interface Wheel {
  readonly months: readonly { readonly month: Month; readonly arc: Arc }[];
  readonly meetings: readonly { readonly meeting: YearMeeting; readonly angle: number }[];
  readonly themes: readonly (ThemePlace & { readonly area: Ring })[];
  readonly deadlines: readonly { readonly deadline: YearDeadline; readonly angle: number }[];
  /** The circle that the deadlines' dots stand on. */
  readonly deadlineRadius: number;
  readonly hubRadius: number;
}

export const WHEEL_RADIUS = 298;
export const MONTH_RING: Ring = { inner: 252, outer: WHEEL_RADIUS };
export const MEETING_RING: Ring = { inner: 190, outer: 246 };
/** Of a meeting's disc. */
export const MEETING_RADIUS = 18;
/** Of a deadline's dot. */
export const DEADLINE_RADIUS = 4;

/** Outer edge of the outermost ring of themes; the others lie inside it. */
const THEMES_OUTSIDE = 183;
const THICKEST_THEME = 46;
const RING_GAP = 4;
/** From the innermost theme to the dots, and from the dots to the hub. */
const DOT_ROOM = 14;
/** The year and the two counts must have room in it. */
const SMALLEST_HUB = 64;
/** Between two discs that stand side by side. */
const DISC_GAP = 2;

export function drawWheel(view: YearView): Wheel {
  const { year, meetings, deadlines, themes } = view;
  const places = placeThemes(themes, year);
  const rings = themeRings(1 + Math.max(0, ...places.map(({ ring }) => ring)));
  const inside = rings.at(-1)?.inner ?? THEMES_OUTSIDE;
  const meetingAngles = spread(
    meetings.map(({ date }) => angleOf(date)),
    degreesOf(2 * MEETING_RADIUS + DISC_GAP, (MEETING_RING.inner + MEETING_RING.outer) / 2),
  );
  const deadlineRadius = inside - DOT_ROOM;
  const deadlineAngles = spread(
    deadlines.map(({ date }) => angleOf(date)),
    degreesOf(2 * DEADLINE_RADIUS + DISC_GAP, deadlineRadius),
  );
  return {
    months: months.map((month) => ({ month, arc: arcOfMonth(month) })),
    meetings: meetings.map((meeting, index) => ({ meeting, angle: meetingAngles[index] ?? 0 })),
    themes: places.map((place) => ({ ...place, area: rings[place.ring] ?? MEETING_RING })),
    deadlines: deadlines.map((deadline, index) => ({ deadline, angle: deadlineAngles[index] ?? 0 })),
    deadlineRadius,
    hubRadius: deadlineRadius - DOT_ROOM,
  };
}

/** So many rings from the outside in, thinner where there are many, so that the hub keeps its room. */
function themeRings(count: number): Ring[] {
  const room = THEMES_OUTSIDE - 2 * DOT_ROOM - SMALLEST_HUB;
  const step = Math.min(THICKEST_THEME + RING_GAP, room / count);
  const thickness = step - Math.min(RING_GAP, step / 4);
  return Array.from({ length: count }, (_none, ring) => {
    const outer = THEMES_OUTSIDE - ring * step;
    return { inner: outer - thickness, outer };
  });
}
