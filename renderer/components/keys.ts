/**
 * Whether these keys are pressed. Keys as "Mod+N", "Shift+F10", "F12"; Mod is Ctrl, or Command on a Mac.
 */
export function isPressed(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    (event.ctrlKey || event.metaKey) === parts.includes('Mod') &&
    event.shiftKey === parts.includes('Shift') &&
    event.altKey === parts.includes('Alt')
  );
}

type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** A sign without Ctrl, Command or Alt is text, never a shortcut: fields see many, and nobody need ask what they do. */
export function isText({ key, ctrlKey, metaKey, altKey }: PressedKey): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}

const MODIFIERS: ReadonlySet<string> = new Set(['Control', 'Shift', 'Alt', 'AltGraph', 'Meta']);

/** A key that is held down for the sake of another. */
export function isModifier({ key }: Pick<KeyboardEvent, 'key'>): boolean {
  return MODIFIERS.has(key);
}

/** While a dialog is open only the dialog's own keys count. A drawer is a part of the screen, for want of room. */
export function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]:not([data-drawer])') !== null;
}
