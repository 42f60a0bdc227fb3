/** A place near the edge of its pane or outside is put a third of the way down. */
export function scrollIntoView(pane: HTMLElement | null | undefined, place: DOMRect): void {
  if (!pane) return;
  const frame = pane.getBoundingClientRect();
  const isSeen = place.top > frame.top + 24 && place.bottom < frame.bottom - 24;
  if (!isSeen) pane.scrollBy({ top: place.top - frame.top - frame.height / 3 });
}
