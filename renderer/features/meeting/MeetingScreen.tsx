import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wholeAgenda } from '#shared/document/meetingDocument.ts';
import { useAct } from '../../components/useAct.ts';
import { useMedia } from '../../components/useMedia.ts';
import type { Agenda } from '../../database/agenda.ts';
import { stopFinding } from '../../stores/finding.ts';
import { go, openMeeting, type MeetingPart } from '../../stores/navigation.ts';
import { NotesProvider } from '../annotations/NotesProvider.tsx';
import { NotesPanel } from '../annotations/NotesPanel.tsx';
import { SecretaryNotes } from '../annotations/SecretaryNotes.tsx';
import { AppendicesScreen } from '../appendices/AppendicesScreen.tsx';
import { AppendixPanel } from '../appendices/AppendixPanel.tsx';
import { ChairScreen } from '../chair/ChairScreen.tsx';
import { useIsChair } from '../chair/useReading.ts';
import { Exports } from '../export/Exports.tsx';
import { FactsPage } from '../facts/FactsPage.tsx';
import { ItemPage } from '../item/ItemPage.tsx';
import { FormatRow } from '../editor/FormatRow.tsx';
import { PictureDialog } from '../editor/pictures/PictureDialog.tsx';
import { FindBar } from '../find/FindBar.tsx';
import { searchedBySecretary } from '../find/searched.ts';
import { Outline } from '../outline/Outline.tsx';
import { InsertYearTable } from '../yearPlan/InsertYearTable.tsx';
import { Spelling } from '../spelling/Spelling.tsx';
import { MeetingMode } from '../meetingMode/MeetingMode.tsx';
import { MinutesScreen } from '../minutes/MinutesScreen.tsx';
import { FetchItems } from './FetchItems.tsx';
import { MeetingBar } from './MeetingBar.tsx';
import { partOf } from './MeetingTabs.tsx';
import { MeetingGone } from './MeetingGone.tsx';
import { Canvas, PageFrame } from './PageFrame.tsx';
import { AppendicesToggle, OutlineToggle } from './PaneToggles.tsx';
import { StatusBar } from './StatusBar.tsx';
import { useAgenda } from './useAgenda.ts';
import { useItemKeys, type OutlineBeginning } from './useItemKeys.ts';
import styles from './MeetingScreen.module.css';

/** Below these widths the page itself needs the room. */
const ROOM_FOR_OUTLINE = '(min-width: 1000px)';
const ROOM_FOR_APPENDICES = '(min-width: 1280px)';

interface MeetingScreenProps {
  readonly meetingId: string;
  readonly part: MeetingPart;
}

/** One meeting: its agenda, its appendices, the meeting itself as it is held, or its minutes. */
export function MeetingScreen({ meetingId, part }: MeetingScreenProps) {
  const agenda = useAgenda(meetingId);
  const isChair = useIsChair(meetingId);
  useEffect(() => stopFinding, []);
  if (agenda === undefined || isChair === undefined) return null;
  if (agenda === null) return <MeetingGone />;
  return (
    <NotesProvider meetingId={meetingId}>
      {isChair ? (
        <ChairScreen agenda={agenda} part={part} />
      ) : (
        <SecretarysMeeting agenda={agenda} part={part} />
      )}
      <PictureDialog />
    </NotesProvider>
  );
}

function SecretarysMeeting({ agenda, part }: { readonly agenda: Agenda; readonly part: MeetingPart }) {
  const isLocked = agenda.meeting.status === 'approved';
  return (
    <>
      {/* Of a meeting whose minutes are approved nothing is prepared or held any more; its appendices can be read. */}
      <ShownPart
        agenda={agenda}
        part={isLocked && part.kind !== 'appendices' ? partOf('minutes', part) : part}
      />
      <Exports agenda={agenda} />
      <SecretaryNotes agenda={agenda} part={part} />
      {!isLocked && (
        <>
          <InsertYearTable agenda={agenda} />
          <FetchItems agenda={agenda} />
          <Spelling agenda={agenda} searched={searchedBySecretary(agenda.meeting.id)} />
        </>
      )}
    </>
  );
}

function ShownPart({ agenda, part }: { readonly agenda: Agenda; readonly part: MeetingPart }) {
  switch (part.kind) {
    case 'facts':
    case 'item':
      return <MeetingFrame agenda={agenda} part={part} />;
    case 'appendices':
      return <AppendicesScreen agenda={agenda} part={part} />;
    case 'meetingMode':
      return <MeetingMode agenda={agenda} part={part} />;
    case 'minutes':
      return <MinutesScreen agenda={agenda} part={part} />;
  }
}

/** What lies over the page in a narrow window. */
type Drawer = 'outline' | 'appendices' | OutlineBeginning;

/** The agenda: the bar above, the outline at the left, an item or the facts in the middle, appendices at the right. */
function MeetingFrame({ agenda, part }: { readonly agenda: Agenda; readonly part: MeetingPart }) {
  const { t } = useTranslation();
  const outlineDocked = useMedia(ROOM_FOR_OUTLINE);
  const appendicesDocked = useMedia(ROOM_FOR_APPENDICES);
  const [drawer, setDrawer] = useState<Drawer | null>(null);
  const { items, meeting } = agenda;
  const shown = part.kind === 'item' ? items.find(({ item }) => item.id === part.itemId) : undefined;
  const select = useCallback((next: MeetingPart) => openMeeting(meeting.id, next), [meeting.id]);
  const beginning = drawer === 'newItem' || drawer === 'newGroup' ? drawer : undefined;
  const outlineOpen = drawer === 'outline' || beginning !== undefined;
  useItemKeys({
    agenda,
    shownId: shown?.item.id,
    onSelect: select,
    openOutline: outlineDocked || outlineOpen ? undefined : setDrawer,
  });
  useAct('openMinutes', () => select(partOf('minutes', part)));
  useAct('openAppendices', () => select(partOf('appendices', part)));
  useAct('openMeetingMode', () => select(partOf('meetingMode', part)));
  useAct('preview', () =>
    go({ kind: 'preview', meetingId: meeting.id, document: wholeAgenda, itemId: shown?.item.id ?? null }),
  );
  useAct('openFacts', () => select({ kind: 'facts' }), { available: shown !== undefined });
  return (
    <PageFrame
      bar={<MeetingBar agenda={agenda} part={part} />}
      start={{
        docked: outlineDocked,
        open: outlineOpen,
        label: t('outline.title'),
        content: (
          <Outline
            agenda={agenda}
            part={shown ? part : { kind: 'facts' }}
            beginning={beginning}
            onSelect={select}
          />
        ),
      }}
      end={
        shown
          ? {
              docked: appendicesDocked,
              open: drawer === 'appendices',
              label: t('appendices.title'),
              content: (
                <div className={styles.beside}>
                  <AppendixPanel agenda={agenda} item={shown.item} />
                  <NotesPanel agenda={agenda} itemId={shown.item.id} />
                </div>
              ),
            }
          : null
      }
      tools={
        <>
          {!outlineDocked && (
            <OutlineToggle agenda={agenda} shown={shown} onOpen={() => setDrawer('outline')} />
          )}
          {shown && <FormatRow />}
          {shown && !appendicesDocked && (
            <AppendicesToggle agenda={agenda} shown={shown} onOpen={() => setDrawer('appendices')} />
          )}
        </>
      }
      below={<StatusBar agenda={agenda} shown={shown} />}
      onClose={() => setDrawer(null)}
    >
      <FindBar agenda={agenda} />
      <Canvas label={t('item.text')}>
        {shown ? (
          <ItemPage key={shown.item.id} agenda={agenda} shown={shown} />
        ) : (
          <FactsPage agenda={agenda} />
        )}
      </Canvas>
    </PageFrame>
  );
}
