import { mergeClasses, Toolbar } from '@fluentui/react-components';
import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { onEscape } from '../../components/onEscape.ts';

interface FormatToolbarProps {
  /** The text that last had the cursor. */
  readonly editor: Editor | null;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** Tools for a text, reached by Alt+F10; Escape goes back to the text. */
export function FormatToolbar({ editor, className, children }: FormatToolbarProps) {
  const { t } = useTranslation();
  return (
    <Toolbar
      className={mergeClasses(className)}
      aria-label={t('format.label')}
      size="small"
      data-tools
      onKeyDown={(event) => onEscape(event, () => editor?.commands.focus())}
    >
      {children}
    </Toolbar>
  );
}
