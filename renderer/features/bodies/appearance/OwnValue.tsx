import { Field, Input } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { inHistory, useDraft } from '../../../components/useDraft.ts';

interface OwnValueProps {
  readonly label: string;
  readonly hint: string;
  /** Said of something that cannot be stored. */
  readonly problem: string;
  readonly stored: string;
  readonly accept: (text: string) => boolean;
  readonly store: (text: string) => Promise<unknown>;
  /** Becoming true puts the cursor here. */
  readonly focused: boolean;
}

/** What somebody writes instead of choosing. Stored as it is typed once it makes sense. */
export function OwnValue({ label, hint, problem, stored, accept, store, focused }: OwnValueProps) {
  const draft = useDraft(stored, store, { accept });
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) field.current?.select();
  }, [focused]);
  return (
    <Field label={label} {...(accept(draft.text) ? { hint } : { validationMessage: problem })}>
      <Input
        {...inHistory}
        input={{ ref: field }}
        value={draft.text}
        onChange={(_event, { value }) => draft.type(value)}
        onBlur={draft.leave}
      />
    </Field>
  );
}
