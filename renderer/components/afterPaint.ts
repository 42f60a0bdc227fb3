export interface AfterPaint {
  readonly ask: () => void;
  readonly cancel: () => void;
}

/** Work that waits until the next picture is on screen, once however often it is asked for: nobody waits for it. */
export function afterPaint(work: () => void): AfterPaint {
  let frame: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A timer that is set while a picture is made comes after it.
  const waitForPicture = (): void => {
    timer = setTimeout(() => {
      frame = null;
      work();
    });
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
