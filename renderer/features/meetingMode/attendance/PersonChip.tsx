import { Menu, MenuPopover, MenuTrigger, mergeClasses } from '@fluentui/react-components';
import {
  ArrowExitRegular,
  CalendarCancelRegular,
  PersonProhibitedRegular,
  QuestionCircleRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { ShortName } from '#shared/attendance/shortNames.ts';
import { clockTimeOf } from '#shared/language/danishMoment.ts';
import { useDates } from '../../../components/useDates.ts';
import type { HeldMeeting } from '../useHeldMeeting.ts';
import type { PersonAtItem, PersonState } from './peopleAtItem.ts';
import { goToPerson } from './goToPerson.ts';
import { PersonMenuList } from './PersonMenuList.tsx';
import styles from './AttendanceStrip.module.css';

const icons: Record<Exclude<PersonState, 'there'>, FluentIcon> = {
  away: ArrowExitRegular,
  disqualified: PersonProhibitedRegular,
  apology: CalendarCancelRegular,
  absent: CalendarCancelRegular,
  unknown: QuestionCircleRegular,
};

interface PersonChipProps {
  readonly held: HeldMeeting;
  readonly at: PersonAtItem;
  readonly short: ShortName | undefined;
  readonly onCorrect: () => void;
}

/** One person at the item on the screen: the name and, in words, what is not as usual. It opens what can be said. */
export function PersonChip({ held, at, short, onCorrect }: PersonChipProps) {
  const { person, state } = at;
  const remark = useRemark(at);
  const Icon = state === 'there' ? null : icons[state];
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <button
          type="button"
          className={mergeClasses(styles.chip, styles[state])}
          data-person={person.name.trim()}
          onKeyDown={goToPerson}
        >
          <span className={styles.mark} aria-hidden>
            {Icon ? <Icon fontSize={16} /> : short?.initials}
          </span>
          <span aria-hidden>{joined(short?.name ?? '', remark)}</span>
          <span className="visuallyHidden">{joined(person.name.trim(), remark)}</span>
        </button>
      </MenuTrigger>
      <MenuPopover>
        <PersonMenuList held={held} at={at} onCorrect={onCorrect} />
      </MenuPopover>
    </Menu>
  );
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

/** "formand", "inhabil", "kom 12.40"; '' where there is nothing to say. */
function useRemark({ person, state, cameAt }: PersonAtItem): string {
  const { t } = useTranslation();
  const { civilTime } = useDates();
  if (state !== 'there') return t(`presence.state.${state}`);
  if (cameAt !== null) return t('presence.came', { time: civilTime(clockTimeOf(cameAt)) });
  return person.role === 'chair' ? t('presence.chair') : '';
}
