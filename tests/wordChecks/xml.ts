/** One tag of an XML text: enough to check how marks pair and what points where, without building a tree. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly closes: boolean;
  /** Text between this tag and the next. */
  readonly text: string;
}

export function tagsOf(xml: string): Tag[] {
  return Array.from(xml.matchAll(/<(\/?)([\w:]+)([^<>]*?)\/?>([^<]*)/g), (match) => ({
    closes: match[1] === '/',
    name: match[2] ?? '',
    attributes: new Map(
      Array.from((match[3] ?? '').matchAll(/([\w:]+)="([^"]*)"/g), (attribute) => [
        attribute[1] ?? '',
        attribute[2] ?? '',
      ]),
    ),
    text: match[4] ?? '',
  }));
}

/** The values of one attribute on every opening tag of that name, in order. */
export function valuesOf(tags: readonly Tag[], name: string, attribute: string): string[] {
  return tags.flatMap((tag) => {
    const value = tag.name === name && !tag.closes ? tag.attributes.get(attribute) : undefined;
    return value === undefined ? [] : [value];
  });
}
