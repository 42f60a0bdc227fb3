import type { RequestOf } from '#shared/contract/contract.ts';

/**
 * Waits until letters and pictures are there as they will be printed, and says how far down its page each place stands
 * that something leads to, in CSS pixels.
 */
export async function whenDrawn(): Promise<RequestOf<'print.drawn'>> {
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  return [...document.querySelectorAll<HTMLElement>('[data-page] [id]')].map((place) => {
    const page = place.closest('[data-page]');
    const top = place.getBoundingClientRect().top - (page?.getBoundingClientRect().top ?? 0);
    return { bookmark: place.id, top: Math.max(0, top) };
  });
}
