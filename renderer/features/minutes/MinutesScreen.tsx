import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../components/useAct.ts';
import { useMedia } from '../../components/useMedia.ts';
import type { Agenda } from '../../database/agenda.ts';
import { openMeeting, type MinutesPart } from '../../stores/navigation.ts';
import { FormatRow } from '../editor/FormatRow.tsx';
import { FindBar } from '../find/FindBar.tsx';
import { DrawerButton } from '../meeting/DrawerButton.tsx';
import { MeetingBar } from '../meeting/MeetingBar.tsx';
import { partOf } from '../meeting/MeetingTabs.tsx';
import { PageFrame } from '../meeting/PageFrame.tsx';
import { MinutesList } from './MinutesList.tsx';
import { MinutesPage } from './MinutesPage.tsx';
import { MinutesStatus } from './MinutesStatus.tsx';
import { useMinutes, type Minutes } from './useMinutes.ts';
import styles from './MinutesPage.module.css';

/** Below this width the page itself needs the room. */
const ROOM_FOR_LIST = '(min-width: 1000px)';

interface MinutesScreenProps {
  readonly agenda: Agenda;
  readonly part: MinutesPart;
}

/** The minutes of a meeting: at the left what was decided and what is missing, at the right the words. */
export function MinutesScreen({ agenda, part }: MinutesScreenProps) {
  const minutes = useMinutes(agenda);
  return minutes && <OpenMinutes minutes={minutes} part={part} />;
}

function OpenMinutes({ minutes, part }: { readonly minutes: Minutes; readonly part: MinutesPart }) {
  const { t } = useTranslation();
  const { agenda } = minutes.held;
  const { id } = agenda.meeting;
  const docked = useMedia(ROOM_FOR_LIST);
  const [listOpen, setListOpen] = useState(false);
  const shown = minutes.items.find(({ item }) => item.id === part.itemId);
  const select = (itemId: string | null): void => openMeeting(id, { kind: 'minutes', itemId });
  useTurningPages(minutes, shown?.item.id ?? null, select);
  useAct('openAgenda', () => openMeeting(id, partOf('agenda', part)), { available: !minutes.isLocked });
  useAct('openAppendices', () => openMeeting(id, partOf('appendices', part)));
  return (
    <PageFrame
      bar={<MeetingBar agenda={agenda} part={part} />}
      start={{
        docked,
        open: listOpen,
        label: t('minutes.list'),
        content: <MinutesList minutes={minutes} shownId={shown?.item.id ?? null} onSelect={select} />,
      }}
      end={null}
      onClose={() => setListOpen(false)}
      tools={
        <>
          {!docked && (
            <DrawerButton side="start" onOpen={() => setListOpen(true)}>
              {shown ? t('minutes.itemNumber', { number: shown.number }) : t('minutes.meeting')}
            </DrawerButton>
          )}
          {shown && !minutes.isLocked && <FormatRow />}
        </>
      }
      below={<MinutesStatus minutes={minutes} shown={shown} />}
    >
      {!minutes.isLocked && <FindBar agenda={agenda} />}
      <section className={styles.page} aria-label={t('minutes.page')} data-pane="page">
        <MinutesPage key={shown?.item.id} minutes={minutes} part={part} shown={shown} />
      </section>
    </PageFrame>
  );
}

/** The keys that turn the agenda's pages turn these, in the order in which the items were treated. */
function useTurningPages(
  { items }: Minutes,
  shownId: string | null,
  select: (itemId: string | null) => void,
): void {
  const pages = [null, ...items.map(({ item }) => item.id)];
  const turn = (by: 1 | -1): void => {
    const page = pages[pages.indexOf(shownId) + by];
    if (page !== undefined) select(page);
  };
  useAct('nextItem', () => turn(1));
  useAct('previousItem', () => turn(-1));
}
