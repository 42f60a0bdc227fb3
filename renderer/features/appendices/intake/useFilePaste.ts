import { useEffect, useEffectEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { isDialogOpen } from '../../../components/keys.ts';
import { useDates } from '../../../components/useDates.ts';
import { pickedFiles, withName, type Picked } from './pickedFiles.ts';

/**
 * Takes files and screenshots that are pasted while the focus is in the element; with `anywhere`, also while it is
 * nowhere. What is pasted into a field is the field's own, unless it is nothing but files.
 */
export function useFilePaste(
  element: RefObject<HTMLElement | null>,
  onPasted: (picked: Picked) => void,
  { anywhere = false } = {},
): void {
  const { t } = useTranslation();
  const { moment } = useDates();
  const paste = useEffectEvent((event: ClipboardEvent): void => {
    const focused = document.activeElement;
    const isHere = element.current?.contains(focused) === true || (anywhere && focused === document.body);
    if (!isHere || isDialogOpen()) return;
    const { files, folders } = pickedFiles(event.clipboardData);
    if (files.length + folders.length === 0) return;
    event.preventDefault();
    // No file may have a colon in its name.
    const now = moment(new Date()).replaceAll('\u00a0', ' ').replaceAll(':', '.');
    const name = t('appendices.screenshot', { moment: now });
    onPasted({ files: files.map((file) => withName(file, name)), folders });
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent): void => paste(event);
    window.addEventListener('paste', listener);
    return () => window.removeEventListener('paste', listener);
  }, []);
}
