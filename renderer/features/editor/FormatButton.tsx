import { Button, ToggleButton, Tooltip } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeyNames } from '../../components/useKeyNames.ts';
import { keysIn, useKeySet } from '../../stores/keySet.ts';
import type da from '../../locales/da.json';
import { editorKeyNames, editorKeys } from './editorKeys.ts';

interface FormatButtonProps {
  readonly name: keyof (typeof da)['format'];
  readonly icon: JSX.Element;
  /** Left out where the button does something rather than switch something. */
  readonly on?: boolean | undefined;
  readonly enabled: boolean;
  readonly onClick: () => void;
}

/** An icon with its name and keys at hand. Pressing it leaves the cursor in the text. */
export function FormatButton({ name, icon, on, enabled, onClick }: FormatButtonProps) {
  const { t } = useTranslation();
  const keyNames = useKeyNames();
  const set = useKeySet((state) => state.set);
  const keys = editorKeyNames.find((candidate) => candidate === name);
  const label = keys
    ? `${t(`format.${name}`)} (${keyNames(keysIn(set, editorKeys[keys]))})`
    : t(`format.${name}`);
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
