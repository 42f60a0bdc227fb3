import { appendicesOf } from '../agenda/partsOfItem.ts';
import type { Appendix } from '../model/appendix.ts';
import type { AppendixChange } from './changes.ts';
import type { AgendaVersion } from './version.ts';
import { changedWords } from './words.ts';

/** What was changed in the appendices of one item. */
export function changesOfAppendices(
  itemId: string,
  before: AgendaVersion,
  after: AgendaVersion,
): AppendixChange[] {
  const earlier = new Map(appendicesOf(itemId, before.snapshot.appendices).map((row) => [row.id, row]));
  const later = appendicesOf(itemId, after.snapshot.appendices);
  const laterIds = new Set(later.map(({ id }) => id));
  const removed = [...earlier.values()].filter(({ id }) => !laterIds.has(id));
  return [
    ...later.flatMap((now): AppendixChange[] => {
      const then = earlier.get(now.id);
      return then
        ? changesOfAppendix(then, now, before, after)
        : [{ kind: 'appendixAdded', ...placeOf(now, after) }];
    }),
    ...removed.map((then): AppendixChange => ({ kind: 'appendixRemoved', ...placeOf(then, before) })),
  ];
}

function changesOfAppendix(
  then: Appendix,
  now: Appendix,
  before: AgendaVersion,
  after: AgendaVersion,
): AppendixChange[] {
  const place = placeOf(now, after);
  const was = before.appendixNumbers.get(then.id) ?? null;
  const changes: AppendixChange[] = [];
  if (was !== null && place.number !== null && was !== place.number) {
    changes.push({ kind: 'appendixRenumbered', title: place.title, before: was, number: place.number });
  }
  if (then.title !== now.title) {
    changes.push({
      kind: 'appendixRenamed',
      number: place.number,
      words: changedWords(then.title, now.title),
    });
  }
  if (contentOf(then) !== contentOf(now)) changes.push({ kind: 'appendixFile', ...place });
  if (then.access !== now.access) {
    changes.push({ kind: now.access === 'closed' ? 'appendixClosed' : 'appendixOpened', ...place });
  }
  return changes;
}

/** What is behind the title: the digest of a file, an address, nothing yet. */
function contentOf({ source }: Appendix): string {
  if (source === null) return '';
  return source.kind === 'file' ? source.sha256 : source.url;
}

function placeOf({ id, title }: Appendix, { appendixNumbers }: AgendaVersion) {
  return { title, number: appendixNumbers.get(id) ?? null };
}
