import type { Fact } from '#shared/document/tree.ts';
import { InlinesView } from './InlineView.tsx';
import { Labelled } from './Labelled.tsx';
import { cssOf } from './looks.ts';
import { useProfile } from './ProfileContext.ts';

export function FactView({ fact: { role, label, content } }: { readonly fact: Fact }) {
  const profile = useProfile();
  return (
    <p style={cssOf(role, profile)}>
      <Labelled label={role === 'fact' ? <strong>{label}</strong> : label} look={role}>
        <InlinesView inlines={content} />
      </Labelled>
    </p>
  );
}
