import type { TextPlace } from '#shared/search/meetingTexts.ts';
import { readChairsAgenda } from '../../database/chairsAgenda.ts';
import { go, openMeeting, useNavigation, type MeetingPart } from '../../stores/navigation.ts';
import { showTab, useNotesView } from '../../stores/notes.ts';
import type { Searched } from '../find/searched.ts';

interface ChairsWays {
  readonly meetingId: string;
  /** The page of an item. */
  readonly partOf: (itemId: string) => MeetingPart;
  /** Shows the panel where the notes are, in a window that has no room for it otherwise. */
  readonly openPanel: () => void;
}

/** A meeting as its chair goes through it: all of it to be found in, of which the notes and the draft are the chair's own. */
export function searchedByChair({ meetingId, partOf, openPanel }: ChairsWays): Searched {
  return {
    meetingId,
    read: readChairsAgenda,
    open: (place) => {
      if (place.kind !== 'groupTitle' && place.itemId !== shownItemId()) {
        openMeeting(meetingId, partOf(place.itemId));
      }
      if (place.kind === 'ownNote') showTab('notes');
      if (place.kind === 'appendixTitle') showTab('appendices');
      // In a narrow window the panel lies over the line for finding, which says itself where the words stand.
      if (isOwn(place) && !document.activeElement?.closest('search')) openPanel();
    },
    shownItemId,
    isWrittenHere: isOwn,
    remember,
  };
}

function isOwn({ kind }: TextPlace): boolean {
  return kind === 'ownNote' || kind === 'draftLine';
}

function shownItemId(): string | null {
  const { place } = useNavigation.getState();
  return place.kind === 'meeting' && place.part.kind !== 'facts' ? place.part.itemId : null;
}

/** The item, how far it was read, and which side of the panel was shown. */
function remember(): () => void {
  const { place } = useNavigation.getState();
  const { tab } = useNotesView.getState();
  const page = pageOnScreen();
  const shown = page?.querySelector('article')?.dataset['shows'];
  const top = page?.scrollTop ?? 0;
  return () => {
    go(place);
    showTab(tab);
    scrollWhenThere(shown, top);
  };
}

/** A page that is opened needs a moment before its texts are there; after this many pictures it has none such. */
const MOST_PICTURES = 60;

function scrollWhenThere(itemId: string | undefined, top: number, pictures = MOST_PICTURES): void {
  const page = pageOnScreen();
  const isThere = page?.querySelector('article')?.dataset['shows'] === itemId;
  if (page && isThere) page.scrollTop = top;
  // It stops where the page ends, as long as not all of it is there.
  if (pictures > 0 && !(page && isThere && Math.abs(page.scrollTop - top) < 1)) {
    requestAnimationFrame(() => scrollWhenThere(itemId, top, pictures - 1));
  }
}

function pageOnScreen(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-pane="page"]');
}
