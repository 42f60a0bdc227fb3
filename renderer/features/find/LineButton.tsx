import { Button, ToggleButton, Tooltip } from '@fluentui/react-components';
import type { JSX } from 'react';

interface LineButtonProps {
  readonly label: string;
  readonly icon: JSX.Element;
  /** Left out where the button does something rather than switch something. */
  readonly on?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** A button in a line for finding. */
export function LineButton({ label, icon, on, disabled = false, onClick }: LineButtonProps) {
  // One that can do nothing just now keeps the focus, which would otherwise be lost.
  const shared = { icon, appearance: 'subtle', size: 'small', disabledFocusable: disabled, onClick } as const;
  return (
    <Tooltip content={label} relationship="label">
      {on === undefined ? <Button {...shared} /> : <ToggleButton {...shared} checked={on} />}
    </Tooltip>
  );
}
