import { Dropdown, Option } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { memberRoleSchema, type MemberRole } from '#shared/model/body.ts';

interface RoleDropdownProps {
  readonly role: MemberRole;
  readonly onChange: (role: MemberRole) => void;
}

export function RoleDropdown({ role, onChange }: RoleDropdownProps) {
  const { t } = useTranslation();
  return (
    <Dropdown
      aria-label={t('members.role')}
      style={{ minWidth: 0, width: '100%' }}
      value={t(`roles.${role}`)}
      selectedOptions={[role]}
      onOptionSelect={(_event, { optionValue }) => onChange(memberRoleSchema.parse(optionValue))}
    >
      {memberRoleSchema.options.map((option) => (
        <Option key={option} value={option}>
          {t(`roles.${option}`)}
        </Option>
      ))}
    </Dropdown>
  );
}
