import { Button, CounterBadge } from '@fluentui/react-components';
import { PanelLeftRegular, PanelRightRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { appendicesOf } from '#shared/agenda/partsOfItem.ts';
import type { OutlineItem } from '#shared/agenda/outline.ts';
import type { Agenda } from '../../database/agenda.ts';

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
    <Button appearance="subtle" size="small" icon={<PanelLeftRegular />} onClick={onOpen}>
      {shown
        ? t('statusBar.item', { place: agenda.items.indexOf(shown) + 1, count: agenda.items.length })
        : t('outline.title')}
    </Button>
  );
}

/** Opens the appendices where they are not beside the page, and says how many there are. */
export function AppendicesToggle({ agenda, shown, onOpen }: ToggleProps & { readonly shown: OutlineItem }) {
  const { t } = useTranslation();
  const count = appendicesOf(shown.item.id, agenda.appendices).length;
  return (
    <Button appearance="subtle" size="small" icon={<PanelRightRegular />} onClick={onOpen}>
      {t('appendices.title')}
      <CounterBadge count={count} color="informative" appearance="ghost" showZero />
    </Button>
  );
}
