import { Dialog, DialogSurface } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFocusReturn } from './focus.ts';
import { useEffectsWithDrawing } from './useEffectsWithDrawing.ts';

interface DialogFrameProps {
  readonly className?: string | undefined;
  /** alert: a question that must be answered, not clicked away. */
  readonly modalType?: 'modal' | 'alert';
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * What every dialog stands in: over the window, closed by Escape, and the focus goes back to where it was, whatever opened
 * it: a key, a button, a menu or the search field.
 */
export function DialogFrame({ className, modalType = 'modal', onClose, children }: DialogFrameProps) {
  useFocusReturn();
  useEffectsWithDrawing();
  return (
    <Dialog open modalType={modalType} onOpenChange={(_event, { open }) => !open && onClose()}>
      {/* A question is read out with its text; of anything longer the title is enough. */}
      <DialogSurface
        className={className ?? ''}
        {...(modalType === 'modal' && { 'aria-describedby': undefined })}
      >
        {children}
      </DialogSurface>
    </Dialog>
  );
}
