import { Toaster, type ToasterProps } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TOASTER_ID } from './toasts.tsx';
import { useMedia } from './useMedia.ts';

/** In narrower windows the text fills the window, so a toast lies over the bar above it and hides no word. */
const ROOM_BESIDE_THE_TEXT = '(min-width: 1280px)';
/** Above the status bar. In CSS pixels. */
const BESIDE_THE_TEXT: ToasterProps = { position: 'bottom-end', offset: { vertical: 36, horizontal: 16 } };
/** Below the title bar, whose buttons close the window. In CSS pixels. */
const OVER_THE_BAR: ToasterProps = { position: 'top', offset: { vertical: 44 } };

/**
 * Where toasts appear: a landmark, so that a screen reader finds them. Stands first in the page, so that it listens before
 * anything below has something to say.
 */
export function ToastPlace() {
  const { t } = useTranslation();
  const wide = useMedia(ROOM_BESIDE_THE_TEXT);
  // Made before the first drawing: the toaster must have it from the start.
  const [place] = useState(() => document.createElement('div'));
  const hold = useCallback((landmark: HTMLElement | null) => landmark?.append(place), [place]);
  return (
    <>
      <section aria-label={t('toasts')} ref={hold} />
      {/* Its place is read once, so another place is another toaster. */}
      <Toaster
        key={String(wide)}
        toasterId={TOASTER_ID}
        mountNode={place}
        {...(wide ? BESIDE_THE_TEXT : OVER_THE_BAR)}
      />
    </>
  );
}
