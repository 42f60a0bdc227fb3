import { CounterBadge } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { appendicesOf } from '#shared/agenda/partsOfItem.ts';
import type { OutlineItem } from '#shared/agenda/outline.ts';
import type { Agenda } from '../../database/agenda.ts';
import { DrawerButton } from './DrawerButton.tsx';

interface ToggleProps {
  readonly agenda: Agenda;
  readonly onOpen: () => void;
}

/** Opens the outline where it is not beside the page, and says which item is shown. */
export function OutlineToggle({
  agenda,
  shown,
  onOpen,
}: ToggleProps & { readonly shown: OutlineItem | undefined }) {
  const { t } = useTranslation();
  return (
    <DrawerButton side="start" onOpen={onOpen}>
      {shown
        ? t('statusBar.item', { place: agenda.items.indexOf(shown) + 1, count: agenda.items.length })
        : t('outline.title')}
    </DrawerButton>
  );
}

/** Opens the appendices where they are not beside the page, and says how many there are. */
export function AppendicesToggle({ agenda, shown, onOpen }: ToggleProps & { readonly shown: OutlineItem }) {
  const { t } = useTranslation();
  const count = appendicesOf(shown.item.id, agenda.appendices).length;
  return (
    <DrawerButton side="end" onOpen={onOpen}>
      {t('appendices.title')}
      <CounterBadge count={count} color="informative" appearance="ghost" showZero />
    </DrawerButton>
  );
}
