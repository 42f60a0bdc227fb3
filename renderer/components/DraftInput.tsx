import { Input } from '@fluentui/react-components';
import { useEffect, useRef, type JSX } from 'react';
import { isWriting } from './whereFocusIs.ts';
import { inHistory, useDraft } from './useDraft.ts';

interface DraftInputProps {
  /** Where no Field around it gives it a label. */
  readonly 'aria-label'?: string;
  readonly placeholder?: string;
  /** What is stored. */
  readonly stored: string;
  readonly store: (value: string) => Promise<unknown>;
  /** Becoming true puts the cursor here, unless somebody writes elsewhere by then: for the field of a row that was just added. */
  readonly focused?: boolean;
  /** A small control at the end of the line. */
  readonly contentAfter?: JSX.Element;
}

/** One line of text that is stored as it is typed. While it has the cursor, what is typed stands; else what is stored. */
export function DraftInput({ stored, store, focused = false, ...input }: DraftInputProps) {
  const draft = useDraft(stored, store);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused && !isWriting()) field.current?.focus();
  }, [focused]);
  return (
    <Input
      {...input}
      {...inHistory}
      input={{ ref: field }}
      value={draft.text}
      onChange={(_event, { value }) => draft.type(value)}
      onBlur={draft.leave}
    />
  );
}
