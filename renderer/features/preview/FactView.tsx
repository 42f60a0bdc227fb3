import type { Fact } from '#shared/document/tree.ts';
import { useProfile } from './Drawing.ts';
import { Anchor, InlinesView } from './InlineView.tsx';
import { Labelled } from './Labelled.tsx';
import { cssOf } from './looks.ts';
import styles from './Document.module.css';

export function FactView({ fact }: { readonly fact: Fact }) {
  const { role, content, atRight } = fact;
  const profile = useProfile();
  const label = <LabelView fact={fact} />;
  return (
    <p style={cssOf(role, profile)} className={atRight === undefined ? undefined : styles.entry}>
      <Labelled label={role === 'fact' ? <strong>{label}</strong> : label} look={role}>
        <InlinesView inlines={content} />
      </Labelled>
      {atRight !== undefined && (
        <>
          <span className={styles.leader} aria-hidden /> <span>{atRight}</span>
        </>
      )}
    </p>
  );
}

function LabelView({ fact: { label, referredTo } }: { readonly fact: Fact }) {
  return referredTo ? <Anchor name={referredTo.bookmark}>{label}</Anchor> : label;
}
