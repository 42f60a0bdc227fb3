import { mergeClasses } from '@fluentui/react-components';
import { LockClosedRegular, WarningRegular } from '@fluentui/react-icons';
import { useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appendix } from '#shared/model/appendix.ts';
import pane from '../../../components/listPane.module.css';
import { AppendixMenu } from '../AppendixMenu.tsx';
import { FileIcon } from '../FileIcon.tsx';
import type { AppendixActs } from '../useAppendixActs.tsx';
import { useFileFacts } from '../useFileFacts.ts';
import { RowTitle } from './RowTitle.tsx';
import { useDraggableRow } from './useMovingByMouse.ts';
import type { MarkedBy } from './useMarkedRows.ts';
import styles from './AppendixList.module.css';

export interface RowActs extends AppendixActs {
  readonly show: (appendix: Appendix) => void;
  readonly move: (appendices: readonly Appendix[], step: -1 | 1) => Promise<unknown>;
  /** null: none is being renamed. */
  readonly rename: (appendixId: string | null) => void;
}

interface AppendixRowProps {
  readonly appendix: Appendix;
  readonly acts: RowActs;
  /** undefined where the body's appendices carry titles only. */
  readonly number: number | undefined;
  /** Whether it is the one that is looked at. */
  readonly isShown: boolean;
  /** null: none is marked. */
  readonly isMarked: boolean | null;
  /** What is worked on from this row, itself among them. */
  readonly together: readonly Appendix[];
  readonly onMark: (how: MarkedBy) => void;
  /** Whether Tab comes to this row. */
  readonly isStop: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Nothing can be changed. */
  readonly isLocked: boolean;
  /** Its file is not on this computer. */
  readonly isMissing: boolean;
  readonly isRenamed: boolean;
  /** A row that is dragged would go to above or below this one. */
  readonly gap: 'above' | 'below' | null;
}

export function AppendixRow({ appendix, acts, number, isStop, gap, ...row }: AppendixRowProps) {
  const line = useRef<HTMLLIElement>(null);
  useDraggableRow(line, { appendixId: appendix.id, enabled: !row.isLocked && !row.isRenamed });
  return (
    <li
      ref={line}
      className={mergeClasses(
        pane.row,
        styles.line,
        (row.isMarked ?? row.isShown) && pane.selected,
        row.isShown && pane.present,
        gap === 'above' && styles.gapAbove,
        gap === 'below' && styles.gapBelow,
      )}
      data-appendix={appendix.id}
      data-item={appendix.itemId}
      data-shows={appendix.id}
    >
      {number !== undefined && <span className={pane.number}>{number}</span>}
      <FileIcon source={appendix.source} />
      {row.isRenamed ? (
        <RowTitle appendix={appendix} onDone={() => acts.rename(null)} />
      ) : (
        <button
          type="button"
          className={styles.row}
          tabIndex={isStop ? 0 : -1}
          {...(row.isShown && { 'aria-current': 'true' })}
          {...(row.isMarked !== null && { 'aria-pressed': row.isMarked })}
          onClick={(event) => {
            const how = markedBy(event);
            row.onMark(how);
            if (how === 'none') acts.show(appendix);
          }}
          onDoubleClick={() => acts.open(appendix)}
        >
          <RowText appendix={appendix} number={number} isMissing={row.isMissing} />
        </button>
      )}
      {!row.isLocked && (
        <AppendixMenu
          className={styles.menu}
          appendix={appendix}
          together={row.together}
          acts={acts}
          isFirst={row.isFirst}
          isLast={row.isLast}
          onMove={(step) => acts.move(row.together, step)}
          {...(!isStop && { tabIndex: -1 })}
        />
      )}
    </li>
  );
}

function markedBy({ ctrlKey, metaKey, shiftKey }: MouseEvent): MarkedBy {
  if (shiftKey) return 'upTo';
  return ctrlKey || metaKey ? 'one' : 'none';
}

function RowText({
  appendix: { title, access, source },
  number,
  isMissing,
}: Pick<AppendixRowProps, 'appendix' | 'number' | 'isMissing'>) {
  const { t } = useTranslation();
  const facts = useFileFacts();
  return (
    <>
      {/* Read before the title, as it stands before it. */}
      {number !== undefined && <span className={styles.spoken}>{t('appendices.number', { number })}</span>}
      <span className={pane.title} title={title}>
        {title.trim() || t('appendices.untitled')}
      </span>
      {isMissing && (
        <WarningRegular className={styles.warning ?? ''} fontSize={16} aria-label={t('appendices.missing')} />
      )}
      {access === 'closed' && <LockClosedRegular fontSize={16} aria-label={t('access.closed')} />}
      <span className={styles.spoken}>{source?.kind === 'file' ? facts.kind(source) : ''}</span>
      <span className={styles.extent}>
        {source?.kind === 'file' ? facts.extent(source) : facts.kind(source)}
      </span>
    </>
  );
}
