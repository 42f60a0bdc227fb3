import type { Body } from '../../model/body.ts';

type Names = Pick<Body, 'name' | 'shortName'>;

/** What the body is called within a text: "styregruppen", "DAS". */
export function nameInTexts({ name, shortName }: Names): string {
  return shortName.trim() || name.trim();
}

/** The same where it begins a line. */
export function nameAtStart(body: Names): string {
  const name = nameInTexts(body);
  return name.slice(0, 1).toLocaleUpperCase('da-DK') + name.slice(1);
}
