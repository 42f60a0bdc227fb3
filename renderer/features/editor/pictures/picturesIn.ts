/**
 * The pictures among what was pasted or dropped; empty where words came along: Excel puts a picture of the cells beside
 * the cells, and it is the cells that are meant.
 */
export function picturesIn(transfer: DataTransfer | null): File[] {
  if (!transfer || hasWords(transfer.getData('text/html'))) return [];
  return [...transfer.files].filter(({ type }) => type.startsWith('image/'));
}

/** Whether pictures stood among the words that were pasted. Only the words come along. */
export function leavesPicturesBehind(transfer: DataTransfer | null): boolean {
  const html = transfer?.getData('text/html') ?? '';
  return hasWords(html) && [...read(html).querySelectorAll('img:not([data-picture])')].some(canBeSeen);
}

/** Mails carry pictures of one pixel that only tell their sender that they were opened. */
function canBeSeen(image: Element): boolean {
  return ['width', 'height'].every((name) => Number(image.getAttribute(name) ?? 100) > 2);
}

function hasWords(html: string): boolean {
  return read(html).textContent.trim() !== '';
}

function read(html: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const silent of body.querySelectorAll('script, style')) silent.remove();
  return body;
}
