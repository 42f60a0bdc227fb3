import { LockClosedRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '#shared/agenda/outline.ts';
import { ItemNotes } from '../annotations/ItemNotes.tsx';
import { DecisionBlock } from '../decision/DecisionBlock.tsx';
import { AppendixList } from './AppendixList.tsx';
import { FoldedSections } from './FoldedSections.tsx';
import { ItemTimer } from './ItemTimer.tsx';
import type { HeldMeeting } from './useHeldMeeting.ts';
import styles from './ItemStage.module.css';

/** The item that is treated, large: what is recommended, the rest folded, and its appendices beside it. */
export function ItemStage({ held }: { readonly held: HeldMeeting }) {
  // Another item begins at its top, and with everything folded.
  return <Stage key={held.shown?.item.id} held={held} />;
}

function Stage({ held }: { readonly held: HeldMeeting }) {
  const { t } = useTranslation();
  const { agenda, shown } = held;
  const stage = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What had the focus may have gone with the item before.
    if (document.activeElement === document.body) stage.current?.focus();
  }, []);
  return (
    <div className={styles.stage} ref={stage} data-pane="page" tabIndex={-1}>
      {shown ? (
        <>
          <article
            className={styles.item}
            data-shows={shown.item.id}
            aria-label={t('item.page', { number: shown.number, title: shown.item.title })}
          >
            <div className={styles.head}>
              <h2 className={styles.title}>
                {shown.number}. {shown.item.title || t('item.untitled')}
              </h2>
              <ItemTimer held={held} item={shown.item} />
            </div>
            <Facts shown={shown} />
            <FoldedSections agenda={agenda} itemId={shown.item.id} />
            <div className={styles.decision}>
              <DecisionBlock agenda={agenda} itemId={shown.item.id} />
            </div>
          </article>
          <div className={styles.beside}>
            <ItemNotes agenda={agenda} itemId={shown.item.id} />
            <AppendixList agenda={agenda} item={shown.item} />
          </div>
        </>
      ) : (
        <p className={styles.empty}>{t('meetingMode.noItems')}</p>
      )}
    </div>
  );
}

function Facts({ shown: { item } }: { readonly shown: OutlineItem }) {
  const { t } = useTranslation();
  const facts = [
    item.caseNumber.trim(),
    item.presenter.trim() && t('meetingMode.presentedBy', { presenter: item.presenter.trim() }),
    item.guests.trim() && t('meetingMode.guests', { guests: item.guests.trim() }),
    t(`access.${item.access}`),
    item.kind && t(`kind.${item.kind}`),
    item.origin === 'meeting' && t('meetingMode.outsideAgenda'),
  ].filter((fact): fact is string => typeof fact === 'string' && fact !== '');
  return (
    <p className={styles.facts}>
      {item.access === 'closed' && <LockClosedRegular fontSize={16} aria-hidden />}
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}
