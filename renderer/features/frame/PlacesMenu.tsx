import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { NavigationRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useNavigation } from '../../stores/navigation.ts';
import { framePlaces } from './places.ts';

/** The rail's places in a window that is too narrow for the rail. */
export function PlacesMenu() {
  const { t } = useTranslation();
  const go = useNavigation((state) => state.go);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<NavigationRegular />} aria-label={t('rail.label')} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {framePlaces.map(({ name, place, icon: Icon }) => (
            <MenuItem key={name} icon={<Icon />} onClick={() => go(place)}>
              {t(`rail.${name}`)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
