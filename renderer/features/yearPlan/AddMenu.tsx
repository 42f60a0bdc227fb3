import { Button, Menu, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  AddRegular,
  AppsListRegular,
  CalendarAddRegular,
  CalendarMultipleRegular,
  ClockAlarmRegular,
  DataPieRegular,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { ActMenuItem } from '../../components/ActMenuItem.tsx';

/** Everything that can be put into a year. */
export function AddMenu() {
  const { t } = useTranslation();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<AddRegular />}>
          {t('yearPlan.add')}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <ActMenuItem id="addPlannedMeeting" icon={<CalendarAddRegular />}>
            {t('yearPlan.addMeeting')}
          </ActMenuItem>
          <ActMenuItem id="addPlannedMeetings" icon={<CalendarMultipleRegular />}>
            {t('yearPlan.addMeetings')}
          </ActMenuItem>
          <ActMenuItem id="addTheme" icon={<DataPieRegular />}>
            {t('yearPlan.addTheme')}
          </ActMenuItem>
          <ActMenuItem id="addDeadline" icon={<ClockAlarmRegular />}>
            {t('yearPlan.addDeadline')}
          </ActMenuItem>
          <ActMenuItem id="addOpenTopics" icon={<AppsListRegular />}>
            {t('yearPlan.addOpenTopics')}
          </ActMenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
