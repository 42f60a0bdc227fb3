import { Button, Field, Input, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { LinkRegular } from '@fluentui/react-icons';
import type { Editor } from '@tiptap/core';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { goOnAfterLink } from './goOnAfterLink.ts';
import { readAddress } from './readAddress.ts';
import styles from './FormatRow.module.css';

interface LinkButtonProps {
  readonly editor: Editor | null;
  readonly on: boolean;
}

/** Makes the marked words a link, changes it or takes it away. */
export function LinkButton({ editor, on }: LinkButtonProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const address = readAddress(typed);

  const show = (visible: boolean): void => {
    if (visible) setTyped(String(editor?.getAttributes('link')['href'] ?? ''));
    setOpen(visible);
  };
  const apply = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!editor || !address) return;
    const chain = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && !on) {
      chain.insertContent({
        type: 'text',
        text: typed.trim(),
        marks: [{ type: 'link', attrs: { href: address } }],
      });
    } else {
      chain.setLink({ href: address });
    }
    chain.command(goOnAfterLink).run();
    setOpen(false);
  };
  const remove = (): void => {
    editor?.chain().focus().extendMarkRange('link').unsetLink().run();
    setOpen(false);
  };

  return (
    <Popover open={open} onOpenChange={(_event, data) => show(data.open)} trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<LinkRegular />}
          disabled={!editor}
          aria-label={t('format.link')}
          aria-pressed={on}
          title={t('format.link')}
        />
      </PopoverTrigger>
      <PopoverSurface>
        <form className={styles.popover} onSubmit={apply}>
          <Field
            label={t('link.address')}
            {...(typed.trim() !== '' && !address && { validationMessage: t('link.invalid') })}
          >
            <Input value={typed} onChange={(_event, { value }) => setTyped(value)} />
          </Field>
          <div className={styles.buttons}>
            {on && <Button onClick={remove}>{t('link.remove')}</Button>}
            <Button type="submit" appearance="primary" disabled={!address}>
              {t('link.apply')}
            </Button>
          </div>
        </form>
      </PopoverSurface>
    </Popover>
  );
}
