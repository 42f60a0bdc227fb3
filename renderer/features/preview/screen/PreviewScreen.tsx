import { useRef, useState } from 'react';
import { useAct } from '../../../components/useAct.ts';
import { useMedia } from '../../../components/useMedia.ts';
import type { Agenda } from '../../../database/agenda.ts';
import { openMeeting, type MeetingPart, type PreviewPlace } from '../../../stores/navigation.ts';
import { setZoom, usePreviewZoom } from '../../../stores/previewZoom.ts';
import { Exports } from '../../export/Exports.tsx';
import { MeetingBar } from '../../meeting/MeetingBar.tsx';
import { MeetingGone } from '../../meeting/MeetingGone.tsx';
import { PageFrame } from '../../meeting/PageFrame.tsx';
import { useAgenda } from '../../meeting/useAgenda.ts';
import { EditionTabs } from './EditionTabs.tsx';
import { PageList } from './PageList.tsx';
import { PagesPane, type PagesPaneHandle } from './PagesPane.tsx';
import { PreviewStatus } from './PreviewStatus.tsx';
import { PreviewTools } from './PreviewTools.tsx';
import { usePreview } from './usePreview.ts';
import { Waiting } from './Waiting.tsx';

/** In narrower windows the pages themselves need the room. */
const ROOM_FOR_LIST = '(min-width: 1000px)';

/** A document as it will be printed: its pages, and beside them where everything stands. */
export function PreviewScreen({ place }: { readonly place: PreviewPlace }) {
  const agenda = useAgenda(place.meetingId);
  if (agenda === undefined) return null;
  if (agenda === null) return <MeetingGone />;
  return (
    <>
      <Frame agenda={agenda} place={place} />
      <Exports agenda={agenda} />
    </>
  );
}

function Frame({ agenda, place }: { readonly agenda: Agenda; readonly place: PreviewPlace }) {
  const { document: wanted, itemId } = place;
  const handle = useRef<PagesPaneHandle>(null);
  const zoom = usePreviewZoom((state) => state.zoom);
  const listDocked = useMedia(ROOM_FOR_LIST);
  const [listOpen, setListOpen] = useState(false);
  const [page, setPage] = useState(0);
  const [scale, setScale] = useState(1);
  const { document, failure, tryAgain } = usePreview(agenda.meeting.id, wanted);
  const { id: meetingId } = agenda.meeting;
  const part = partBehind(place);
  const back = (): void => openMeeting(meetingId, part);
  useAct('preview', back);
  const goToPage = (index: number): void => {
    setListOpen(false);
    handle.current?.showPage(index);
  };
  return (
    <PageFrame
      bar={<MeetingBar agenda={agenda} part={part} />}
      start={
        document && {
          docked: listDocked,
          open: listOpen,
          label: document.tree.properties.title,
          content: (
            <PageList
              agenda={agenda}
              kind={wanted.kind}
              document={document}
              page={page}
              onChoose={goToPage}
            />
          ),
        }
      }
      end={null}
      onClose={() => setListOpen(false)}
      onEscape={back}
      tools={
        <PreviewTools
          page={page}
          pageCount={document?.pages.length ?? 0}
          zoom={zoom}
          scale={scale}
          onPage={goToPage}
          onZoom={setZoom}
          onOpenList={listDocked ? undefined : () => setListOpen(true)}
        >
          <EditionTabs place={place} />
        </PreviewTools>
      }
      below={<PreviewStatus agenda={agenda} document={document} page={page} failure={failure} />}
    >
      {document ? (
        <PagesPane
          ref={handle}
          key={wanted.kind === 'minutes' ? wanted.edition : wanted.kind}
          meetingId={meetingId}
          kind={wanted.kind}
          paged={document}
          firstShown={itemId}
          zoom={zoom}
          onPage={setPage}
          onScale={setScale}
        />
      ) : (
        <Waiting failure={failure} onTryAgain={tryAgain} />
      )}
    </PageFrame>
  );
}

/** Where the pages were asked for, and where Escape leads back to. */
function partBehind({ document: { kind }, itemId }: PreviewPlace): MeetingPart {
  if (kind === 'minutes') return { kind, itemId };
  return itemId === null ? { kind: 'facts' } : { kind: 'item', itemId };
}
