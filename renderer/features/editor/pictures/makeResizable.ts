import { NARROWEST_PICTURE } from '#shared/model/picture.ts';

interface Resizable {
  readonly frame: HTMLElement;
  readonly handle: HTMLElement;
  /** As wide as the text: what the width is a percentage of. */
  readonly around: HTMLElement;
  /** Once, when the handle is let go; in whole percent. */
  readonly onResized: (shownWidth: number) => void;
}

/** Lets the handle be dragged: the frame follows the pointer, and the height follows the width. */
export function makeResizable({ frame, handle, around, onResized }: Resizable): void {
  let drag: { readonly fromX: number; readonly fromWidth: number } | null = null;
  const widthAt = (x: number): number => {
    const wanted = drag ? drag.fromWidth + x - drag.fromX : frame.offsetWidth;
    const percent = Math.round((100 * wanted) / Math.max(1, around.clientWidth));
    return Math.min(100, Math.max(NARROWEST_PICTURE, percent));
  };
  handle.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    drag = { fromX: event.clientX, fromWidth: frame.offsetWidth };
  });
  handle.addEventListener('pointermove', (event) => {
    if (drag) frame.style.width = `${widthAt(event.clientX)}%`;
  });
  handle.addEventListener('pointerup', (event) => {
    if (!drag) return;
    const width = widthAt(event.clientX);
    drag = null;
    onResized(width);
  });
}
