import type { FluentProviderProps } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * What FluentProvider needs for the small buttons inside its fields, which Fluent names in English, to be called in the
 * app's language wherever one is. The only way into all fields at once is the hook for a field's looks.
 */
export function useFluentWords(): NonNullable<FluentProviderProps['customStyleHooks_unstable']> {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      useComboboxStyles_unstable: naming({ expandIcon: t('fields.open') }),
      useDropdownStyles_unstable: naming({ clearButton: t('fields.clear') }),
      useSearchBoxStyles_unstable: naming({ dismiss: t('fields.clear') }),
      useSpinButtonStyles_unstable: naming({
        incrementButton: t('fields.more'),
        decrementButton: t('fields.less'),
      }),
    }),
    [t],
  );
}

/** Names the buttons of a field, by the slots that they are in. */
function naming(names: Readonly<Record<string, string>>) {
  return (field: unknown): void => {
    for (const [slot, name] of Object.entries(names)) {
      const button = isRecord(field) ? field[slot] : null;
      if (isRecord(button) && 'aria-label' in button) button['aria-label'] = name;
    }
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
