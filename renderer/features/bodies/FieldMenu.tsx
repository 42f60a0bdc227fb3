import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { BracesVariableRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { standardFields, tokenOf } from '#shared/agenda/standardFields.ts';
import styles from './BodyForm.module.css';

interface FieldMenuProps {
  /** What a screen reader calls the button. */
  readonly label: string;
  readonly onInsert: (token: string) => void;
}

/** The fields that a standard item can hold, to be put in where the cursor was. */
export function FieldMenu({ label, onInsert }: FieldMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          size="small"
          icon={<BracesVariableRegular />}
          aria-label={label}
          title={t('bodies.insertField')}
        />
      </MenuTrigger>
      <MenuPopover className={styles.fieldMenu}>
        <MenuList>
          {standardFields.map((field) => (
            <MenuItem key={field} secondaryContent={tokenOf(field)} onClick={() => onInsert(tokenOf(field))}>
              {t(`bodies.fields.${field}`)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
