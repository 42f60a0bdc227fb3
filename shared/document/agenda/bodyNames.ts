import { capitalise } from '../../language/capitalise.ts';
import type { Body } from '../../model/body.ts';

type Names = Pick<Body, 'name' | 'shortName'>;

/** What the body is called within a text: "styregruppen", "DAS". */
export function nameInTexts({ name, shortName }: Names): string {
  return shortName.trim() || name.trim();
}

/** The same where it begins a line. */
export function nameAtStart(body: Names): string {
  return capitalise(nameInTexts(body));
}
