/** An act under the keys "Mod+Shift+N", as the editor's extensions write them. */
export function bind(keys: string, act: () => boolean): Record<string, () => boolean> {
  return Object.fromEntries(writtenForEditor(keys).map((written) => [written, act]));
}

/** "Mod+F" as the editor writes it, with Caps Lock off and on: "Mod-f", "Mod-F". With Shift it looks for both itself. */
function writtenForEditor(keys: string): string[] {
  const written = keys.replaceAll('+', '-');
  const lower = written.replace(/(?<=-)[A-Z]$/, (letter) => letter.toLowerCase());
  return written.includes('Shift-') ? [lower] : [lower, written];
}
