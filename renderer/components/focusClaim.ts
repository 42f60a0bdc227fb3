import { isModifier } from './keys.ts';
import { isNowhere } from './whereFocusIs.ts';

/** Whether an act that was begun earlier may still move the focus. */
export type FocusClaim = () => boolean;

/** How often the person has pressed a key, pressed on something or written. */
let doings = 0;

/**
 * For an act that has something to read before it knows where the focus goes: it may move it unless the person has done
 * something since. Else the next letter would be written where they are not, and perhaps over what is marked there. A
 * focus that is nowhere may always be moved.
 */
export function claimFocus(): FocusClaim {
  const begun = doings;
  return () => doings === begun || isNowhere();
}

const KINDS = ['keydown', 'pointerdown', 'input'];

function follow(event: Event): void {
  // What is held down for another key counts with that one.
  if (!('key' in event && isModifier({ key: String(event.key) }))) doings += 1;
}

/** Follows what the person does in a document. Returns what ends it. */
export function followDoings(where: EventTarget): () => void {
  // Before anything else hears of it: what an act is begun by comes before the act.
  for (const kind of KINDS) where.addEventListener(kind, follow, { capture: true });
  return () => {
    for (const kind of KINDS) where.removeEventListener(kind, follow, { capture: true });
  };
}
