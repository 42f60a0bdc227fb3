import { keyOf, type TextPlace } from '#shared/search/meetingTexts.ts';

/** A page that is opened needs a moment before its fields are there; after this many pictures it has none such. */
const MOST_PICTURES = 60;

let asked = 0;

/**
 * Marks the field of a title or a heading and brings it into view, as soon as it is on screen. A field of a pane that is
 * closed is not: then the line for finding says where the words stand.
 */
export function showField(place: TextPlace | null): void {
  asked += 1;
  for (const marked of document.querySelectorAll('[data-found]')) marked.removeAttribute('data-found');
  if (place && !('line' in place)) markWhenThere(place, asked, MOST_PICTURES);
}

function markWhenThere(place: TextPlace, asking: number, pictures: number): void {
  if (asking !== asked) return;
  const element = fieldOf(place);
  if (element) {
    element.dataset['found'] = '';
    element.scrollIntoView({ block: 'nearest' });
  } else if (pictures > 0) {
    requestAnimationFrame(() => markWhenThere(place, asking, pictures - 1));
  }
}

/** Gives the field the cursor, with the words marked. false where it is not on screen. */
export function putCursorInField(place: TextPlace, from: number, to: number): boolean {
  const element = fieldOf(place);
  const field = element?.matches('input') ? element : element?.querySelector('input, textarea');
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    field.focus();
    field.setSelectionRange(from, to);
    return true;
  }
  element?.focus();
  return element !== null && element === document.activeElement;
}

/** What of a title or a heading is on screen; null where nothing is. */
export function fieldOf(place: TextPlace): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-text="${CSS.escape(keyOf(place))}"]`);
}
