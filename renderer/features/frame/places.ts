import {
  CalendarLtrFilled,
  CalendarLtrRegular,
  ClipboardTaskListLtrFilled,
  ClipboardTaskListLtrRegular,
  DataPieFilled,
  DataPieRegular,
  PeopleTeamFilled,
  PeopleTeamRegular,
  SettingsFilled,
  SettingsRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { Place } from '../../stores/navigation.ts';

/** One of the places that Punkt consists of. */
export interface FramePlace {
  readonly name: 'meetings' | 'followUp' | 'yearPlan' | 'bodies' | 'settings';
  readonly place: Place;
  readonly icon: FluentIcon;
  readonly activeIcon: FluentIcon;
}

export const framePlaces: readonly FramePlace[] = [
  { name: 'meetings', place: { kind: 'meetings' }, icon: CalendarLtrRegular, activeIcon: CalendarLtrFilled },
  {
    name: 'followUp',
    place: { kind: 'followUp' },
    icon: ClipboardTaskListLtrRegular,
    activeIcon: ClipboardTaskListLtrFilled,
  },
  {
    name: 'yearPlan',
    place: { kind: 'yearPlan', bodyId: null, year: null, form: 'wheel' },
    icon: DataPieRegular,
    activeIcon: DataPieFilled,
  },
  {
    name: 'bodies',
    place: { kind: 'bodies', bodyId: null },
    icon: PeopleTeamRegular,
    activeIcon: PeopleTeamFilled,
  },
  { name: 'settings', place: { kind: 'settings' }, icon: SettingsRegular, activeIcon: SettingsFilled },
];
