import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../components/useFailureText.ts';
import { useMedia } from '../../components/useMedia.ts';
import { useNotice } from '../../components/toasts.tsx';
import type { Agenda } from '../../database/agenda.ts';
import { openMeeting, type MeetingPart } from '../../stores/navigation.ts';
import { showTab } from '../../stores/notes.ts';
import { useReading } from '../../stores/reading.ts';
import { NotesDialog } from '../annotations/NotesDialog.tsx';
import { useNoteActs } from '../annotations/useNoteActs.ts';
import { useReader } from '../annotations/useReader.ts';
import { ExportDialog } from '../export/ExportDialog.tsx';
import type { ExportOrder } from '../export/exportJob.ts';
import { useExport } from '../export/useExport.ts';
import { useNotesExport } from '../export/useNotesExport.ts';
import { FindBar } from '../find/FindBar.tsx';
import { Canvas, PageFrame } from '../meeting/PageFrame.tsx';
import { DrawerButton } from '../meeting/DrawerButton.tsx';
import { OutlineToggle } from '../meeting/PaneToggles.tsx';
import { GoToItemDialog } from '../meetingMode/GoToItemDialog.tsx';
import { Spelling } from '../spelling/Spelling.tsx';
import { ChairAppendix } from './ChairAppendix.tsx';
import { ChairBar } from './ChairBar.tsx';
import { ChairContents } from './ChairContents.tsx';
import { ChairItem } from './ChairItem.tsx';
import { ChairPanel } from './ChairPanel.tsx';
import { HandBackDialog } from './HandBackDialog.tsx';
import { searchedByChair } from './searchedByChair.ts';
import { chairPart, useChairActs, type ChairDialog } from './useChairActs.ts';
import styles from './Chair.module.css';

/** Below these widths the page itself needs the room. */
const ROOM_FOR_CONTENTS = '(min-width: 1000px)';
const ROOM_FOR_PANEL = '(min-width: 1280px)';

interface ChairScreenProps {
  readonly agenda: Agenda;
  readonly part: MeetingPart;
}

/** A meeting as its chair reads it: nothing of it can be changed, and everything can be noted on. */
export function ChairScreen({ agenda, part }: ChairScreenProps) {
  const { t } = useTranslation();
  const hasContents = useMedia(ROOM_FOR_CONTENTS);
  const hasPanel = useMedia(ROOM_FOR_PANEL);
  const [drawer, setDrawer] = useState<'contents' | 'panel' | null>(null);
  const [dialog, setDialog] = useState<ChairDialog | null>(null);
  const isBackInMeeting = useReading(({ visit }) => visit?.from.kind === 'meetingMode');
  const isFollowing = part.kind === 'meetingMode' || (part.kind === 'appendices' && isBackInMeeting);
  const itemId = part.kind === 'facts' ? null : part.itemId;
  const shown = agenda.items.find(({ item }) => item.id === itemId) ?? agenda.items[0];
  const read =
    part.kind === 'appendices' ? agenda.appendices.find(({ id }) => id === part.appendixId) : undefined;
  const openPanel = (): void => setDrawer(hasPanel ? null : 'panel');
  useEffect(() => showTab('notes'), []);
  useChairActs({ agenda, shownId: shown?.item.id, isFollowing, open: setDialog });
  const partOf = (id: string): MeetingPart => chairPart(id, isFollowing);
  useNoteActs({ agenda, itemId: shown?.item.id, role: 'chair', openPanel, partOf });
  const searched = searchedByChair({ meetingId: agenda.meeting.id, partOf, openPanel });
  const select = (id: string): void => {
    setDrawer(null);
    openMeeting(agenda.meeting.id, partOf(id));
  };
  return (
    <PageFrame
      className={isFollowing ? styles.following : undefined}
      bar={<ChairBar agenda={agenda} isFollowing={isFollowing} />}
      start={
        !isFollowing || drawer === 'contents'
          ? {
              docked: hasContents && !isFollowing,
              open: drawer === 'contents',
              label: t('chair.contents'),
              content: <ChairContents agenda={agenda} shownId={shown?.item.id} onSelect={select} />,
            }
          : null
      }
      end={
        shown
          ? {
              docked: hasPanel,
              open: drawer === 'panel' && !read,
              label: t('chair.panel'),
              content: <ChairPanel agenda={agenda} shown={shown} partOf={partOf} />,
            }
          : null
      }
      tools={
        <>
          {(!hasContents || isFollowing) && (
            <OutlineToggle agenda={agenda} shown={shown} onOpen={() => setDrawer('contents')} />
          )}
          {!hasPanel && shown && (
            <DrawerButton side="end" onOpen={() => setDrawer('panel')}>
              {t('notes.title')}
            </DrawerButton>
          )}
        </>
      }
      onClose={() => setDrawer(null)}
    >
      {read ? (
        <ChairAppendix key={read.id} agenda={agenda} appendix={read} partOf={partOf} />
      ) : (
        <>
          <FindBar agenda={agenda} reading={searched} />
          {/* Another item begins at its top. */}
          <Canvas key={shown?.item.id} label={t('item.text')}>
            {shown ? <ChairItem agenda={agenda} shown={shown} /> : <p>{t('meetingMode.noItems')}</p>}
          </Canvas>
        </>
      )}
      <Spelling agenda={agenda} searched={searched} />
      <ChairDialogs agenda={agenda} dialog={dialog} onGo={select} onClose={() => setDialog(null)} />
    </PageFrame>
  );
}

interface ChairDialogsProps {
  readonly agenda: Agenda;
  readonly dialog: ChairDialog | null;
  readonly onGo: (itemId: string) => void;
  readonly onClose: () => void;
}

function ChairDialogs({ agenda, dialog, onGo, onClose }: ChairDialogsProps) {
  const { t } = useTranslation();
  const { job, start, cancel, dismiss } = useExport();
  const notice = useNotice();
  const failureText = useFailureText();
  const author = useReader(agenda, 'chair');
  const { meeting, body } = agenda;
  const { date } = meeting;
  const name = body.shortName || body.name;
  const begin = (order: ExportOrder, suggestedName: string): void => {
    start(order, meeting.id, suggestedName).catch((error: unknown) => notice(failureText(error), 'error'));
  };
  useNotesExport(begin, `${name} ${date}`);
  const handBack = async (withPrivate: boolean): Promise<void> =>
    begin({ kind: 'handBack', author, withPrivate }, t('handBack.fileName', { body: name, date, author }));
  return (
    <>
      {dialog === 'goToItem' && (
        <GoToItemDialog
          items={agenda.items}
          submitText={t('goToItem.show')}
          onGo={(itemId) => itemId !== undefined && onGo(itemId)}
          onClose={onClose}
        />
      )}
      {dialog === 'notes' && <NotesDialog agenda={agenda} onClose={onClose} />}
      {dialog === 'handBack' && (
        <HandBackDialog agenda={agenda} author={author} onHandBack={handBack} onClose={onClose} />
      )}
      {job && <ExportDialog job={job} onCancel={cancel} onClose={dismiss} />}
    </>
  );
}
