import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#shared/model/meeting.ts';
import { useMedia } from '../../components/useMedia.ts';
import { openMeeting, type MeetingPart } from '../../stores/navigation.ts';

const tabs = ['agenda', 'appendices', 'meetingMode', 'minutes'] as const;
type TabName = (typeof tabs)[number];

/** Below this width the tabs are a menu. */
const ROOM_FOR_TABS = '(min-width: 720px)';

interface MeetingTabsProps {
  readonly meeting: Pick<Meeting, 'id' | 'status'>;
  readonly part: MeetingPart;
}

/**
 * The sides of one meeting: what was prepared, how it is held, what is written of it. Each opens at the item that the
 * other one shows.
 */
export function MeetingTabs({ meeting, part }: MeetingTabsProps) {
  const { t } = useTranslation();
  const hasRoom = useMedia(ROOM_FOR_TABS);
  const present = tabOf(part);
  const open = (value: unknown): void => {
    const tab = tabs.find((name) => name === value);
    if (tab) openMeeting(meeting.id, partOf(tab, part));
  };
  // What was approved is read where it stands as it was approved. Its appendices are as they were, and can be read.
  const isClosed = (name: TabName): boolean =>
    meeting.status === 'approved' && (name === 'agenda' || name === 'meetingMode');
  return (
    <nav aria-label={t('tabs.label')}>
      {hasRoom ? (
        <TabList size="small" selectedValue={present} onTabSelect={(_event, { value }) => open(value)}>
          {tabs.map((name) => (
            <Tab key={name} value={name} disabled={isClosed(name)}>
              {t(`tabs.${name}`)}
            </Tab>
          ))}
        </TabList>
      ) : (
        <Menu
          checkedValues={{ tab: [present] }}
          onCheckedValueChange={(_event, { checkedItems: [value] }) => open(value)}
        >
          <MenuTrigger disableButtonEnhancement>
            <MenuButton appearance="subtle">{t(`tabs.${present}`)}</MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {tabs.map((name) => (
                <MenuItemRadio key={name} name="tab" value={name} disabled={isClosed(name)}>
                  {t(`tabs.${name}`)}
                </MenuItemRadio>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </nav>
  );
}

function tabOf({ kind }: MeetingPart): TabName {
  return kind === 'facts' || kind === 'item' ? 'agenda' : kind;
}

/** The part that a tab opens, at the item that is shown now. */
export function partOf(tab: TabName, shown: MeetingPart): MeetingPart {
  const itemId = shown.kind === 'facts' ? null : shown.itemId;
  switch (tab) {
    case 'agenda':
      return itemId === null ? { kind: 'facts' } : { kind: 'item', itemId };
    case 'appendices':
      return shown.kind === 'appendices' ? shown : { kind: 'appendices', itemId, appendixId: null };
    case 'meetingMode':
      return { kind: 'meetingMode', itemId };
    case 'minutes':
      return { kind: 'minutes', itemId };
  }
}
