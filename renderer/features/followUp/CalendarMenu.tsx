import { MenuButton, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { CalendarAddRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { CalendarForm } from '#shared/followUp/calendarFile.ts';
import type { ActionOverview } from '../../database/actions.ts';
import { useSaveCalendar } from './useSaveCalendar.ts';

/** The actions that are shown as a file for a calendar, or for a list of tasks. */
export function CalendarMenu({ actions }: { readonly actions: readonly ActionOverview[] }) {
  const { t } = useTranslation();
  const saveCalendar = useSaveCalendar();
  const withDay = actions.filter(({ action }) => action.dueDate !== null);
  const choose = (form: CalendarForm, chosen: readonly ActionOverview[]): void =>
    void saveCalendar(form, chosen);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton icon={<CalendarAddRegular />} disabled={actions.length === 0}>
          {t('followUp.export')}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem disabled={withDay.length === 0} onClick={() => choose('events', withDay)}>
            {t('followUp.asEvents', { count: withDay.length })}
          </MenuItem>
          <MenuItem onClick={() => choose('todos', actions)}>
            {t('followUp.asTodos', { count: actions.length })}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
