import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { readAgenda, type Agenda } from '../../database/agenda.ts';
import { useLive } from '../../database/live.ts';
import { go, openMeeting, type MeetingPart } from '../../stores/navigation.ts';
import { AppendixPanel } from '../appendices/AppendixPanel.tsx';
import { ExportProvider } from '../export/ExportProvider.tsx';
import { FactsPage } from '../facts/FactsPage.tsx';
import { ItemPage } from '../item/ItemPage.tsx';
import { FormatRow } from '../editor/FormatRow.tsx';
import { Outline } from '../outline/Outline.tsx';
import { MeetingBar } from './MeetingBar.tsx';
import { StatusBar } from './StatusBar.tsx';
import { usePaneKeys } from './usePaneKeys.ts';
import styles from './MeetingScreen.module.css';

interface MeetingScreenProps {
  readonly meetingId: string;
  readonly part: MeetingPart;
}

/** One meeting: its bar above, the outline at the left, an item or the facts in the middle, appendices at the right. */
export function MeetingScreen({ meetingId, part }: MeetingScreenProps) {
  const agenda = useLive(() => readAgenda(meetingId), [meetingId]);
  if (agenda === undefined) return null;
  if (agenda === null) return <MeetingGone />;
  return (
    <ExportProvider agenda={agenda}>
      <MeetingFrame agenda={agenda} part={part} />
    </ExportProvider>
  );
}

function MeetingFrame({ agenda, part }: { readonly agenda: Agenda; readonly part: MeetingPart }) {
  const { t } = useTranslation();
  const panes = usePaneKeys();
  const { items, meeting } = agenda;
  const shown = part.kind === 'item' ? items.find(({ item }) => item.id === part.itemId) : undefined;
  const select = (next: MeetingPart): void => openMeeting(meeting.id, next);
  return (
    <div className={styles.meeting} ref={panes}>
      <MeetingBar agenda={agenda} />
      <div className={styles.columns}>
        <Outline agenda={agenda} part={shown ? part : { kind: 'facts' }} onSelect={select} />
        <div className={styles.middle}>
          {shown && <FormatRow />}
          <section className={styles.canvas} aria-label={t('item.text')} data-pane="page">
            {shown ? (
              <ItemPage key={shown.item.id} agenda={agenda} shown={shown} />
            ) : (
              <FactsPage agenda={agenda} />
            )}
          </section>
        </div>
        {shown && <AppendixPanel key={`panel-${shown.item.id}`} agenda={agenda} item={shown.item} />}
      </div>
      <StatusBar agenda={agenda} shown={shown} />
    </div>
  );
}

/** The meeting was put in the bin, perhaps in this moment with an undo beside it. */
function MeetingGone() {
  const { t } = useTranslation();
  return (
    <div className={styles.gone}>
      <p>{t('meeting.gone')}</p>
      <Button onClick={() => go({ kind: 'meetings' })}>{t('meeting.toList')}</Button>
    </div>
  );
}
