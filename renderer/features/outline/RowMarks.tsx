import { mergeClasses, Tooltip } from '@fluentui/react-components';
import { AttachRegular, LockClosedRegular, WarningRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { ReferenceTargets } from '#shared/agenda/references.ts';
import { lacksOf, type Lack } from '#shared/checks/readiness.ts';
import type { Item } from '#shared/model/item.ts';
import { findBody } from '../../database/bodies.ts';
import { useLive } from '../../database/live.ts';
import { listSections } from '../../database/sections.ts';
import styles from './Outline.module.css';

interface RowMarksProps {
  readonly item: Item;
  readonly bodyId: string;
  /** How many there are. */
  readonly appendices: number;
  /** What the item's texts can refer to. */
  readonly references: ReferenceTargets;
}

/** What is to be known of an item at a glance: closed, something missing, appendices. Each says so in words. */
export function RowMarks({ item, bodyId, appendices, references }: RowMarksProps) {
  const { t } = useTranslation();
  const lacks = useLacks(item, bodyId, references);
  const lackText = lacks.map((lack) => t(`outline.lack.${lack}`)).join(', ');
  return (
    <span className={styles.marks}>
      <StandMark item={item} />
      {item.access === 'closed' && (
        <Tooltip content={t('access.closed')} relationship="label">
          <LockClosedRegular fontSize={16} />
        </Tooltip>
      )}
      {lacks.length > 0 && (
        <Tooltip content={lackText} relationship="label">
          <WarningRegular fontSize={16} className={mergeClasses(styles.warning)} />
        </Tooltip>
      )}
      {appendices > 0 && (
        <Tooltip content={t('appendices.count', { count: appendices })} relationship="label">
          <span className={styles.appendices}>
            <AttachRegular fontSize={16} aria-hidden />
            {appendices}
          </span>
        </Tooltip>
      )}
    </span>
  );
}

/** How the item stands to what was sent out; nothing where it is an item like the others. */
function StandMark({ item: { withdrawn, origin } }: { readonly item: Item }) {
  const { t } = useTranslation();
  if (withdrawn) return <span className={styles.stand}>{t('outline.withdrawn')}</span>;
  if (origin === 'agenda') return null;
  return (
    <span className={styles.stand} title={t(`outline.originText.${origin}`)}>
      {t(`outline.origin.${origin}`)}
    </span>
  );
}

/** Read line by line: what is typed in one item is no reason to read the texts of the others. */
function useLacks(item: Item, bodyId: string, references: ReferenceTargets): readonly Lack[] {
  const lacks = useLive(async () => {
    const standardItems = (await findBody(bodyId))?.standardItems ?? [];
    return lacksOf(item, await listSections(item.id), { references, standardItems });
  }, [item, bodyId, references]);
  return lacks ?? [];
}
