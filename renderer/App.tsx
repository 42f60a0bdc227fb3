import { FluentProvider, Toaster } from '@fluentui/react-components';
import { TOASTER_ID } from './components/toasts.tsx';
import { Workspace } from './features/frame/Workspace.tsx';
import { RecoveryScreen } from './features/recovery/RecoveryScreen.tsx';
import { useMedia } from './components/useMedia.ts';
import { AppContext } from './components/AppContext.ts';
import { RestoreNotice } from './features/recovery/RestoreNotice.tsx';
import type { Start } from './startUp.ts';
import { usePunktTheme } from './theme/usePunktTheme.ts';

/** In narrower windows the text fills the window, so a toast lies over the bar above it and hides no word. */
const ROOM_BESIDE_THE_TEXT = '(min-width: 1280px)';
/** Above the status bar. In CSS pixels. */
const BESIDE_THE_TEXT = { position: 'bottom-end', offset: { vertical: 36, horizontal: 16 } } as const;
/** Below the title bar, whose buttons close the window. In CSS pixels. */
const OVER_THE_BAR = { position: 'top', offset: { vertical: 44 } } as const;

export function App({ start }: { readonly start: Start }) {
  const theme = usePunktTheme();
  const wide = useMedia(ROOM_BESIDE_THE_TEXT);
  return (
    <FluentProvider theme={theme}>
      {/* First, so that it listens before anything below has something to say. */}
      <Toaster toasterId={TOASTER_ID} {...(wide ? BESIDE_THE_TEXT : OVER_THE_BAR)} />
      <AppContext value={start.app}>
        {start.restored && <RestoreNotice outcome={start.restored} />}
        {start.problem ? <RecoveryScreen problem={start.problem} /> : <Workspace />}
      </AppContext>
    </FluentProvider>
  );
}
