import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { HeldMeeting } from '../useHeldMeeting.ts';
import type { PersonAtItem } from './peopleAtItem.ts';
import { PersonMenuList } from './PersonMenuList.tsx';
import styles from './AttendanceStrip.module.css';

interface CrowdMenuProps {
  readonly held: HeldMeeting;
  /** Those who take part in the item on the screen. */
  readonly there: readonly PersonAtItem[];
  readonly onCorrect: () => void;
}

/** How many are there, where they are too many to be shown one by one; each is found by name in its menu. */
export function CrowdMenu({ held, there, onCorrect }: CrowdMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton className={styles.crowd ?? ''} appearance="subtle" disabled={there.length === 0}>
          {t('presence.countThere', { count: there.length })}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {there.map((at) => (
            <Menu key={at.person.id}>
              <MenuTrigger disableButtonEnhancement>
                <MenuItem>{at.person.name.trim()}</MenuItem>
              </MenuTrigger>
              <MenuPopover>
                <PersonMenuList held={held} at={at} onCorrect={onCorrect} />
              </MenuPopover>
            </Menu>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
