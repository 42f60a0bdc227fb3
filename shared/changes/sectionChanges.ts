import { sectionsOf } from '../agenda/partsOfItem.ts';
import type { Section } from '../model/section.ts';
import type { SectionChange } from './changes.ts';
import { movedBetween } from './moved.ts';
import { lookOf, readText } from './sectionText.ts';
import type { AgendaVersion } from './version.ts';
import { changedWords } from './words.ts';

/** What was changed in the sections of one item. A section without a word in it is none to a reader. */
export function changesOfSections(
  itemId: string,
  before: AgendaVersion,
  after: AgendaVersion,
): SectionChange[] {
  const earlier = writtenSections(itemId, before);
  const later = writtenSections(itemId, after);
  const moved = movedBetween([...earlier.keys()], [...later.keys()]);
  const removed = [...earlier.values()].filter(({ section }) => !later.has(section.id));
  return [
    ...[...later.values()].flatMap((now): SectionChange[] => {
      const then = earlier.get(now.section.id);
      if (!then)
        return [
          { kind: 'sectionAdded', ...placeOf(now.section), words: [{ kind: 'added', text: now.text }] },
        ];
      return [
        ...(moved.has(now.section.id) ? [{ kind: 'sectionMoved' as const, ...placeOf(now.section) }] : []),
        ...changesOfSection(then, now),
      ];
    }),
    ...removed.map(({ section }): SectionChange => ({ kind: 'sectionRemoved', heading: section.heading })),
  ];
}

interface WrittenSection {
  readonly section: Section;
  readonly text: string;
}

function writtenSections(
  itemId: string,
  { snapshot, references, words }: AgendaVersion,
): Map<string, WrittenSection> {
  const place = { itemId, targets: references, words };
  const written = sectionsOf(itemId, snapshot.sections).flatMap((section): [string, WrittenSection][] => {
    const text = readText(section.content, place);
    return text === '' && !lookOf(section.content).includes('sha256')
      ? []
      : [[section.id, { section, text }]];
  });
  return new Map(written);
}

function changesOfSection(then: WrittenSection, now: WrittenSection): SectionChange[] {
  const place = placeOf(now.section);
  const renamed: SectionChange[] =
    then.section.heading === now.section.heading
      ? []
      : [{ kind: 'sectionRenamed', ...place, before: then.section.heading }];
  if (then.text !== now.text) {
    return [...renamed, { kind: 'sectionText', ...place, words: changedWords(then.text, now.text) }];
  }
  const looksTheSame = lookOf(then.section.content) === lookOf(now.section.content);
  return looksTheSame ? renamed : [...renamed, { kind: 'sectionLook', ...place }];
}

function placeOf({ id, heading }: Section): { sectionId: string; heading: string } {
  return { sectionId: id, heading };
}
