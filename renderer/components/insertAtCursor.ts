export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Puts words into a field as if they had been typed, and its cursor after them. */
export function insertAtCursor(field: TextField, words: string): void {
  const end = field.value.length;
  field.setRangeText(words, field.selectionStart ?? end, field.selectionEnd ?? end, 'end');
  // The field stores what it hears of.
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
