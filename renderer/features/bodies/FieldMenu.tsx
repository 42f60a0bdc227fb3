import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { BracesVariableRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import styles from './BodyForm.module.css';

interface FieldMenuProps {
  /** What a screen reader calls the button. */
  readonly label: string;
  /** How each field is written, and what it stands for. */
  readonly fields: readonly { readonly token: string; readonly text: string }[];
  readonly onInsert: (token: string) => void;
}

/** The fields that a text can hold, to be put in where the cursor was. */
export function FieldMenu({ label, fields, onInsert }: FieldMenuProps) {
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
          {fields.map(({ token, text }) => (
            <MenuItem key={token} secondaryContent={token} onClick={() => onInsert(token)}>
              {text}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
