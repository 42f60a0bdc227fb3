import { Button, ToggleButton, Tooltip } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type da from '../../locales/da.json';

interface FormatButtonProps {
  readonly name: keyof (typeof da)['format'];
  /** Shown beside the name; not translated. */
  readonly keys?: string;
  readonly icon: JSX.Element;
  /** Left out where the button does something rather than switch something. */
  readonly on?: boolean | undefined;
  readonly enabled: boolean;
  readonly onClick: () => void;
}

/** An icon with its name and keys at hand. Pressing it leaves the cursor in the text. */
export function FormatButton({ name, keys, icon, on, enabled, onClick }: FormatButtonProps) {
  const { t } = useTranslation();
  const label = keys ? `${t(`format.${name}`)} (${keys})` : t(`format.${name}`);
  const shared = {
    icon,
    appearance: 'subtle',
    size: 'small',
    disabled: !enabled,
    onMouseDown: (event: React.MouseEvent) => event.preventDefault(),
    onClick,
  } as const;
  return (
    <Tooltip content={label} relationship="label">
      {on === undefined ? <Button {...shared} /> : <ToggleButton {...shared} checked={on} />}
    </Tooltip>
  );
}
