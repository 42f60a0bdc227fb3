import { danishDay } from '../../language/danishDate.ts';
import type { PackWords } from '../../layouts/packWords.ts';
import type { StyleRole } from '../../layouts/paragraphLook.ts';
import { textRun, type Inline } from '../inline.ts';
import { appendicesInPack, type AppendixPack } from './appendixPack.ts';

/** The first page of a pack: what stands a third down the page, and what stands at its foot. */
export interface PackCover {
  readonly body: readonly CoverLine[];
  readonly foot: readonly CoverLine[];
}

/** A paragraph in any look of the profile. */
export interface CoverLine {
  readonly role: StyleRole;
  readonly content: readonly Inline[];
}

/** "14. marts" / "Bilag til Styregruppen Fjord Social" / "2031"; below, who made it and how much it is. */
export function composePackCover(pack: AppendixPack, pageCount: number, words: PackWords): PackCover {
  const { heading, meeting, body, choice, items } = pack;
  const name = heading.slice(words.appendicesTo.length).trim();
  const [item] = items;
  const pages = `${pageCount} ${pageCount === 1 ? words.onePage : words.pages}`;
  return {
    body: [
      line('body', danishDay(meeting.date)),
      { role: 'title', content: [textRun(words.appendicesTo), { kind: 'lineBreak' }, textRun(name)] },
      line('subtitle', meeting.date.slice(0, 4)),
      ...(choice.itemId !== null && item
        ? [line('body', `${words.appendicesToItem}\u00a0${item.number}: ${item.title}`)]
        : []),
    ],
    foot: [
      line('body', body.secretariat.trim()),
      line('footer', `${appendicesInPack(pack).length} ${words.appendices}, ${pages}`),
      ...(choice.edition === 'public' ? [line('footer', words.publicEdition)] : []),
    ],
  };
}

function line(role: StyleRole, text: string): CoverLine {
  return { role, content: [textRun(text)] };
}
