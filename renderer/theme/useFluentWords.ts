import type { FluentProviderProps } from '@fluentui/react-components';
import type { ParseKeys } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** The small buttons inside Fluent's fields, which it names in English: its hook for a field's looks, and their names. */
const buttons = {
  useComboboxStyles_unstable: { expandIcon: 'fields.open' },
  useDropdownStyles_unstable: { clearButton: 'fields.clear' },
  useSearchBoxStyles_unstable: { dismiss: 'fields.clear' },
  useSpinButtonStyles_unstable: { incrementButton: 'fields.more', decrementButton: 'fields.less' },
} as const satisfies Record<string, Readonly<Record<string, ParseKeys>>>;

/** What FluentProvider needs for these buttons to be called in the app's language, wherever one is. */
export function useFluentWords(): NonNullable<FluentProviderProps['customStyleHooks_unstable']> {
  const { t } = useTranslation();
  return useMemo(() => {
    const namer =
      (names: Readonly<Record<string, ParseKeys>>) =>
      (field: unknown): void => {
        for (const [slot, name] of Object.entries(names)) nameButton(field, slot, t(name));
      };
    return Object.fromEntries(Object.entries(buttons).map(([hook, names]) => [hook, namer(names)]));
  }, [t]);
}

function nameButton(field: unknown, slot: string, name: string): void {
  const button = isRecord(field) ? field[slot] : null;
  if (isRecord(button) && 'aria-label' in button) button['aria-label'] = name;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
