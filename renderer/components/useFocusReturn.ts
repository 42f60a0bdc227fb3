import { useEffect, useState } from 'react';

/** Gives the focus back to who had it, when what took it leaves the screen: a dialog that no button of its own opens. */
export function useFocusReturn(): void {
  // Now: by the time of an effect the dialog has taken it.
  const [former] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (former instanceof HTMLElement && former.isConnected) requestAnimationFrame(() => former.focus());
    },
    [former],
  );
}
