/** Whether an agenda has an item for a topic. Small and capital letters and spaces around make no difference. */
export function isOnAgenda(topic: string, items: readonly { readonly title: string }[]): boolean {
  return items.some(({ title }) => plain(title) === plain(topic));
}

function plain(text: string): string {
  return text.trim().toLocaleLowerCase('da');
}

/** Topics as they are typed, one on each line; lines without a word are none, and none is there twice. */
export function topicsInLines(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return [...new Set(lines.filter(Boolean))];
}
