import { Link } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { appendicesOf } from '#shared/agenda/partsOfItem.ts';
import type { Appendix } from '#shared/model/appendix.ts';
import { keyOf } from '#shared/search/meetingTexts.ts';
import type { Agenda } from '../../database/agenda.ts';
import type { MeetingPart } from '../../stores/navigation.ts';
import { readAppendix } from '../../stores/reading.ts';
import { FileIcon } from '../appendices/FileIcon.tsx';
import { useReturnedFocus } from './useReturnedFocus.ts';
import styles from './AppendixLinks.module.css';

interface AppendixLinksProps {
  readonly agenda: Agenda;
  readonly itemId: string;
  /** Where whoever has read one comes back to. */
  readonly from: MeetingPart;
}

/** An item's appendices, each opened to be read. */
export function AppendixLinks({ agenda, itemId, from }: AppendixLinksProps) {
  return (
    <ul className={styles.list}>
      {appendicesOf(itemId, agenda.appendices).map((appendix) => (
        <Line
          key={appendix.id}
          appendix={appendix}
          number={agenda.appendixNumbers.get(appendix.id)}
          from={from}
        />
      ))}
    </ul>
  );
}

interface LineProps {
  readonly appendix: Appendix;
  readonly number: number | undefined;
  readonly from: MeetingPart;
}

function Line({ appendix, number, from }: LineProps) {
  const { t } = useTranslation();
  const line = useReturnedFocus(appendix.id);
  const closed = appendix.access === 'closed' ? `, ${t('access.closed').toLocaleLowerCase()}` : '';
  return (
    <li ref={line}>
      <FileIcon source={appendix.source} />
      <Link
        data-reads
        data-text={keyOf({ kind: 'appendixTitle', itemId: appendix.itemId, appendixId: appendix.id })}
        as="button"
        onClick={() => readAppendix(appendix, from)}
      >
        {number === undefined ? '' : `${number}. `}
        {appendix.title}
        {closed}
      </Link>
    </li>
  );
}
