import { CounterBadge, Tab, TabList } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { appendicesOf } from '#shared/agenda/partsOfItem.ts';
import type { Agenda } from '../../database/agenda.ts';
import type { Role } from '../../database/readers.ts';
import { showTab, useNotesView } from '../../stores/notes.ts';
import { useListedNotes } from './useNotes.ts';
import styles from './PanelTabs.module.css';

interface PanelTabsProps {
  readonly agenda: Agenda;
  readonly itemId: string;
  readonly viewer: Role;
  readonly notes: ReactNode;
  readonly appendices: ReactNode;
}

/** The two sides of the panel beside an item, with how much there is on each. */
export function PanelTabs({ agenda, itemId, viewer, notes, appendices }: PanelTabsProps) {
  const { t } = useTranslation();
  const tab = useNotesView((view) => view.tab);
  const counts = {
    notes: useListedNotes(agenda, itemId, viewer).length,
    appendices: appendicesOf(itemId, agenda.appendices).length,
  };
  return (
    <>
      <TabList
        className={styles.tabs ?? ''}
        selectedValue={tab}
        onTabSelect={(_event, { value }) => showTab(value === 'notes' ? 'notes' : 'appendices')}
        aria-label={t('notes.panel')}
      >
        {(['notes', 'appendices'] as const).map((name) => (
          <Tab key={name} value={name}>
            {t(name === 'notes' ? 'notes.title' : 'appendices.title')}
            <CounterBadge count={counts[name]} color="informative" appearance="ghost" showZero />
          </Tab>
        ))}
      </TabList>
      <div className={styles.shown}>{tab === 'notes' ? notes : appendices}</div>
    </>
  );
}
