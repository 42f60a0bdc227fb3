/** "A, B og C" */
export function enumerate(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} og ${last}` : last;
}
