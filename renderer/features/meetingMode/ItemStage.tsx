import { useTranslation } from 'react-i18next';
import { useFocusWhenNowhere } from '../../components/useFocusWhenNowhere.ts';
import { ItemNotes } from '../annotations/ItemNotes.tsx';
import { DecisionBlock } from '../decision/DecisionBlock.tsx';
import { FormatRow } from '../editor/FormatRow.tsx';
import { ItemFactLine } from '../item/ItemFactLine.tsx';
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
  // What had the focus may have gone with the item before.
  const stage = useFocusWhenNowhere<HTMLDivElement>();
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
            <ItemFactLine
              item={shown.item}
              more={[shown.item.origin === 'meeting' && t('meetingMode.outsideAgenda')]}
            />
            <FoldedSections agenda={agenda} itemId={shown.item.id} />
            <div className={styles.decision}>
              <DecisionBlock agenda={agenda} itemId={shown.item.id} tools={<FormatRow />} />
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
