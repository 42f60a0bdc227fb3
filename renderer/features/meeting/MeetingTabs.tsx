import { Tab, TabList } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#shared/model/meeting.ts';
import { openMeeting, type MeetingPart } from '../../stores/navigation.ts';

const tabs = ['agenda', 'meetingMode', 'minutes'] as const;
type TabName = (typeof tabs)[number];

interface MeetingTabsProps {
  readonly meeting: Pick<Meeting, 'id' | 'status'>;
  readonly part: MeetingPart;
}

/** The sides of one meeting: what was prepared, how it is held, what is written of it. Each opens at the item that the other
 * one shows. */
export function MeetingTabs({ meeting, part }: MeetingTabsProps) {
  const { t } = useTranslation();
  // What was approved is read where it stands as it was approved.
  const isLocked = meeting.status === 'approved';
  return (
    <nav aria-label={t('tabs.label')}>
      <TabList
        size="small"
        selectedValue={tabOf(part)}
        onTabSelect={(_event, { value }) => {
          const tab = tabs.find((name) => name === value);
          if (tab) openMeeting(meeting.id, partOf(tab, part));
        }}
      >
        {tabs.map((name) => (
          <Tab key={name} value={name} disabled={isLocked && name !== 'minutes'}>
            {t(`tabs.${name}`)}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}

function tabOf({ kind }: MeetingPart): TabName {
  return kind === 'meetingMode' || kind === 'minutes' ? kind : 'agenda';
}

/** The part that a tab opens, at the item that is shown now. */
export function partOf(tab: TabName, shown: MeetingPart): MeetingPart {
  const itemId = shown.kind === 'facts' ? null : shown.itemId;
  switch (tab) {
    case 'agenda':
      return itemId === null ? { kind: 'facts' } : { kind: 'item', itemId };
    case 'meetingMode':
      return { kind: 'meetingMode', itemId };
    case 'minutes':
      return { kind: 'minutes', itemId };
  }
}
