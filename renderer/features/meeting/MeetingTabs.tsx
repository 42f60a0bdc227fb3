import { Tab, TabList } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { openMeeting, type MeetingPart } from '../../stores/navigation.ts';

const tabs = ['agenda', 'meetingMode'] as const;
type TabName = (typeof tabs)[number];

interface MeetingTabsProps {
  readonly meetingId: string;
  readonly part: MeetingPart;
}

/** The sides of one meeting: what was prepared, and how it is held. Each opens at the item that the other one shows. */
export function MeetingTabs({ meetingId, part }: MeetingTabsProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('tabs.label')}>
      <TabList
        size="small"
        selectedValue={tabOf(part)}
        onTabSelect={(_event, { value }) => {
          const tab = tabs.find((name) => name === value);
          if (tab) openMeeting(meetingId, partOf(tab, part));
        }}
      >
        {tabs.map((name) => (
          <Tab key={name} value={name}>
            {t(`tabs.${name}`)}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}

function tabOf({ kind }: MeetingPart): TabName {
  return kind === 'meetingMode' ? 'meetingMode' : 'agenda';
}

/** The part that a tab opens, at the item that is shown now. */
export function partOf(tab: TabName, shown: MeetingPart): MeetingPart {
  const itemId = shown.kind === 'facts' ? null : shown.itemId;
  switch (tab) {
    case 'agenda':
      return itemId === null ? { kind: 'facts' } : { kind: 'item', itemId };
    case 'meetingMode':
      return { kind: 'meetingMode', itemId };
  }
}
