export interface AfterPaint {
  readonly ask: () => void;
  readonly cancel: () => void;
}

/** Once the page has handed a picture over, others need the processor for about this long to draw it. */
const DRAWN_AFTER_MS = 8;

/** Work that waits until the next picture is on screen, once however often it is asked for: nobody waits for it. */
export function afterPaint(work: () => void): AfterPaint {
  let frame: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waitForPicture = (): void => {
    timer = setTimeout(() => {
      frame = null;
      work();
    }, DRAWN_AFTER_MS);
  };
  return {
    ask: () => {
      frame ??= requestAnimationFrame(waitForPicture);
    },
    cancel: () => {
      if (frame !== null) cancelAnimationFrame(frame);
      clearTimeout(timer);
      frame = null;
    },
  };
}
