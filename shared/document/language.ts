import type { SectionLanguage } from '../model/section.ts';
import type { ForeignLanguage } from './inline.ts';

/** What a document's own language, Danish, is not; null where it is. */
const foreign: Readonly<Record<SectionLanguage, ForeignLanguage | null>> = { da: null, en: 'en-GB' };

/** A part of the tree with every run of text in it said to be in a language, so that Word proofreads it as such. */
export function inLanguage<Part>(part: Part, language: SectionLanguage): Part {
  const spoken = foreign[language];
  if (spoken === null) return part;
  const copy = structuredClone(part);
  sayLanguage(copy, spoken);
  return copy;
}

/** Runs stand in paragraphs, lists, cells, links, notes: wherever that is, `marks` tells them from all else. */
function sayLanguage(part: unknown, language: ForeignLanguage): void {
  if (typeof part !== 'object' || part === null) return;
  if ('marks' in part) Object.assign(part, { language });
  for (const inside of Object.values(part)) sayLanguage(inside, language);
}
