import { FluentProvider } from '@fluentui/react-components';
import { ToastPlace } from './components/ToastPlace.tsx';
import { Workspace } from './features/frame/Workspace.tsx';
import { RecoveryScreen } from './features/recovery/RecoveryScreen.tsx';
import { AppContext } from './components/AppContext.ts';
import { RestoreNotice } from './features/recovery/RestoreNotice.tsx';
import type { Start } from './startUp.ts';
import { useFluentWords } from './theme/useFluentWords.ts';
import { usePunktTheme } from './theme/usePunktTheme.ts';

export function App({ start }: { readonly start: Start }) {
  const theme = usePunktTheme();
  const words = useFluentWords();
  return (
    <FluentProvider theme={theme} customStyleHooks_unstable={words}>
      <ToastPlace />
      <AppContext value={start.app}>
        {start.restored && <RestoreNotice outcome={start.restored} />}
        {start.problem ? <RecoveryScreen problem={start.problem} /> : <Workspace />}
      </AppContext>
    </FluentProvider>
  );
}
