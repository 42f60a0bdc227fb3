import { isModifier, isText } from './keys.ts';

/** A field that has not come by then may have no place on this screen; nobody is kept from writing elsewhere for it. */
const GIVE_UP_AFTER_MS = 2000;

const KINDS = ['keydown', 'pointerdown'];

type PressedKey = Parameters<typeof isText>[0];

/**
 * Keeps the letters that are typed from now on out of the text that still has the cursor: they are for a field that is on
 * its way. Ends by itself when the person does anything else. What it returns ends it, and gives what was typed.
 */
export function keepLetters(): () => string {
  let letters = '';
  const keep = (event: Event): void => {
    const typed = event instanceof KeyboardEvent ? writtenOn(letters, event) : null;
    if (typed === null) return end();
    letters = typed;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const end = (): void => {
    clearTimeout(timer);
    for (const kind of KINDS) window.removeEventListener(kind, keep, { capture: true });
  };
  const timer = setTimeout(end, GIVE_UP_AFTER_MS);
  // Before the document hears of them: whoever writes for the field has gone nowhere else.
  for (const kind of KINDS) window.addEventListener(kind, keep, { capture: true });
  return () => {
    end();
    return letters;
  };
}

/** What is written when this key has been pressed as well. null: the key is none that writes. */
export function writtenOn(letters: string, event: PressedKey): string | null {
  if (isText(event)) return letters + event.key;
  if (isModifier(event)) return letters;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === 'Enter') return `${letters}\n`;
  return event.key === 'Backspace' ? letters.slice(0, -1) : null;
}
