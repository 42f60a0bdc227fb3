import { FluentProvider, Toaster } from '@fluentui/react-components';
import { TOASTER_ID } from './components/toasts.tsx';
import { Workspace } from './features/frame/Workspace.tsx';
import { RecoveryScreen } from './features/recovery/RecoveryScreen.tsx';
import { AppContext } from './components/AppContext.ts';
import { RestoreNotice } from './features/recovery/RestoreNotice.tsx';
import type { Start } from './startUp.ts';
import { usePunktTheme } from './theme/usePunktTheme.ts';

export function App({ start }: { readonly start: Start }) {
  const theme = usePunktTheme();
  return (
    <FluentProvider theme={theme}>
      {/* First, so that it listens before anything below has something to say. */}
      <Toaster toasterId={TOASTER_ID} position="bottom-end" />
      <AppContext value={start.app}>
        {start.restored && <RestoreNotice outcome={start.restored} />}
        {start.problem ? <RecoveryScreen problem={start.problem} /> : <Workspace />}
      </AppContext>
    </FluentProvider>
  );
}
