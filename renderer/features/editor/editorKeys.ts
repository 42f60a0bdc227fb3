/** The keys of the text. What each does is the text `format.NAME`. */
export const editorKeys = {
  bold: 'Mod+F',
  italic: 'Mod+K',
  underline: 'Mod+U',
  indent: 'Tab',
  outdent: 'Shift+Tab',
} as const;

export type EditorKeyName = keyof typeof editorKeys;

export const editorKeyNames = Object.keys(editorKeys).filter(
  (name): name is EditorKeyName => name in editorKeys,
);
