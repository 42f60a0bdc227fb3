import type { Keys } from '../../stores/keySet.ts';

/** The keys of the text. What each does is the text `format.NAME`. */
export const editorKeys = {
  bold: { danish: 'Mod+F', english: 'Mod+B' },
  italic: { danish: 'Mod+K', english: 'Mod+I' },
  underline: 'Mod+U',
  subscript: 'Mod+,',
  superscript: 'Mod+.',
  quote: 'Mod+Shift+9',
  footnote: 'Mod+Shift+N',
  reference: 'Mod+Shift+H',
  noBreakSpace: 'Mod+Shift+Space',
  indent: 'Tab',
  outdent: 'Shift+Tab',
  withoutBullet: 'Backspace',
  describePicture: 'Alt+Enter',
  pictureWider: 'Shift+ArrowRight',
  pictureNarrower: 'Shift+ArrowLeft',
} as const satisfies Record<string, Keys>;

export type EditorKeyName = keyof typeof editorKeys;

export const editorKeyNames = Object.keys(editorKeys).filter(
  (name): name is EditorKeyName => name in editorKeys,
);
