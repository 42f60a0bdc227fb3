import { Button } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '#shared/agenda/outline.ts';
import { appendicesOf } from '#shared/agenda/partsOfItem.ts';
import type { Agenda } from '../../database/agenda.ts';
import { runAct } from '../../stores/acts.ts';
import type { MeetingPart } from '../../stores/navigation.ts';
import { NotesList } from '../annotations/NotesList.tsx';
import { PanelTabs } from '../annotations/PanelTabs.tsx';
import { useReader } from '../annotations/useReader.ts';
import { AppendixLinks } from '../reader/AppendixLinks.tsx';
import { DraftEditor } from './DraftEditor.tsx';
import styles from './Chair.module.css';

interface ChairPanelProps {
  readonly agenda: Agenda;
  readonly shown: OutlineItem;
  /** The page of an item, which whoever has read an appendix comes back to. */
  readonly partOf: (itemId: string) => MeetingPart;
}

/** What the chair writes beside an item, its appendices, and the way to the next item. */
export function ChairPanel({ agenda, shown: { item }, partOf }: ChairPanelProps) {
  const { t } = useTranslation();
  const author = useReader(agenda, 'chair');
  const hasAppendices = appendicesOf(item.id, agenda.appendices).length > 0;
  return (
    <aside className={styles.panel} aria-label={t('chair.panel')} data-pane="notes">
      <PanelTabs
        agenda={agenda}
        itemId={item.id}
        viewer="chair"
        notes={<NotesList agenda={agenda} itemId={item.id} viewer="chair" />}
        appendices={
          hasAppendices ? (
            <AppendixLinks agenda={agenda} itemId={item.id} from={partOf(item.id)} />
          ) : (
            <p className={styles.empty}>{t('chair.noAppendices')}</p>
          )
        }
      />
      {author !== '' && <DraftEditor key={item.id} agenda={agenda} itemId={item.id} author={author} />}
      <div className={styles.steps}>
        <Button icon={<ChevronLeftRegular />} onClick={() => runAct('previousItem')}>
          {t('chair.previous')}
        </Button>
        <Button icon={<ChevronRightRegular />} iconPosition="after" onClick={() => runAct('nextItem')}>
          {t('chair.next')}
        </Button>
      </div>
    </aside>
  );
}
