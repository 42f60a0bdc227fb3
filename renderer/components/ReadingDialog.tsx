import { Button, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { DialogFrame } from './DialogFrame.tsx';
import { useTranslation } from 'react-i18next';

interface ReadingDialogProps {
  readonly title: string;
  /** Of the whole dialog, and of what is read. */
  readonly className?: string | undefined;
  readonly contentClassName?: string | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something to be read and closed again, by Escape or by the cross. */
export function ReadingDialog({ title, className, contentClassName, onClose, children }: ReadingDialogProps) {
  const { t } = useTranslation();
  const cross = (
    <Button appearance="subtle" icon={<DismissRegular />} aria-label={t('close')} onClick={onClose} />
  );
  return (
    <DialogFrame className={className ?? ''} onClose={onClose}>
      <DialogBody>
        <DialogTitle action={cross}>{title}</DialogTitle>
        {/* Reached by Tab, so that the arrows can scroll it. */}
        <DialogContent className={contentClassName ?? ''} tabIndex={0}>
          {children}
        </DialogContent>
      </DialogBody>
    </DialogFrame>
  );
}
