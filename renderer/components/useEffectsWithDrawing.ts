import { useLayoutEffect, useState } from 'react';

/**
 * Lets all effects of the drawing that first shows this be done with it. Otherwise a dialog that comes when something has
 * been read takes the focus a moment after it is seen, and a key that is pressed until then works on what lies behind it.
 */
export function useEffectsWithDrawing(): void {
  const [, setDrawn] = useState(false);
  // oxlint-disable-next-line react/set-state-in-effect -- What it changes is drawn at once, and React does every waiting effect first.
  useLayoutEffect(() => setDrawn(true), []);
}
