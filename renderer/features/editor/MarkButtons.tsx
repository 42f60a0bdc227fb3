import {
  TextBoldRegular,
  TextItalicRegular,
  TextStrikethroughRegular,
  TextSubscriptRegular,
  TextSuperscriptRegular,
  TextUnderlineRegular,
} from '@fluentui/react-icons';
import type { ChainedCommands } from '@tiptap/core';
import { FormatButton } from './FormatButton.tsx';
import type { ToolsFor } from './toolsFor.ts';

const marks = [
  { name: 'bold', icon: <TextBoldRegular />, toggle: (chain: ChainedCommands) => chain.toggleBold() },
  { name: 'italic', icon: <TextItalicRegular />, toggle: (chain: ChainedCommands) => chain.toggleItalic() },
  {
    name: 'underline',
    icon: <TextUnderlineRegular />,
    toggle: (chain: ChainedCommands) => chain.toggleUnderline(),
  },
  {
    name: 'strike',
    icon: <TextStrikethroughRegular />,
    toggle: (chain: ChainedCommands) => chain.toggleStrike(),
  },
  {
    name: 'subscript',
    icon: <TextSubscriptRegular />,
    toggle: (chain: ChainedCommands) => chain.toggleMark('subscript'),
  },
  {
    name: 'superscript',
    icon: <TextSuperscriptRegular />,
    toggle: (chain: ChainedCommands) => chain.toggleMark('superscript'),
  },
] as const;

/** How letters look. */
export function MarkButtons({ editor, state }: ToolsFor) {
  return marks.map(({ name, icon, toggle }) => (
    <FormatButton
      key={name}
      name={name}
      icon={icon}
      on={state?.[name]}
      enabled={state !== null}
      onClick={() => editor && toggle(editor.chain().focus()).run()}
    />
  ));
}
