import { useNotice } from './toasts.tsx';
import { useFailureText } from './useFailureText.ts';

/** The same for programs that take formatted text and for those that do not. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** Puts something on the clipboard once it is there, and says so. */
export function useCopy(): (what: () => Promise<Copied>, done: string) => void {
  const notice = useNotice();
  const failureText = useFailureText();
  const copy = async (what: () => Promise<Copied>, done: string): Promise<void> => {
    const { text, html } = await what();
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': blobOf(text, 'text/plain'), 'text/html': blobOf(html, 'text/html') }),
    ]);
    notice(done, 'success');
  };
  return (what, done) => void copy(what, done).catch((error: unknown) => notice(failureText(error), 'error'));
}

function blobOf(content: string, type: string): Blob {
  return new Blob([content], { type });
}
