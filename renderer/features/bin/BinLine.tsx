import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular, DeleteRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../components/useDates.ts';
import type { BinEntry } from '../../database/bin.ts';
import { useEntryTitle } from './useEntryTitle.ts';
import lines from '../../components/lineList.module.css';

interface BinLineProps {
  readonly entry: BinEntry;
  readonly onBringBack: () => void;
  readonly onDelete: () => void;
}

/** What was deleted, from where and when, and what can be done with it. */
export function BinLine({ entry, onBringBack, onDelete }: BinLineProps) {
  const { t } = useTranslation();
  const { moment } = useDates();
  const title = useEntryTitle()(entry);
  const details = [
    t(`bin.kind.${entry.kind}`),
    entry.itemCount > 0 && t('outline.count', { count: entry.itemCount }),
    entry.from !== '' && t('bin.from', { title: entry.from }),
    t('bin.deletedAt', { time: moment(new Date(entry.deletedAt)) }),
    entry.needed && t('bin.needed'),
  ];
  return (
    <li className={lines.line}>
      <div className={lines.text}>
        <span className={lines.title}>{title}</span>
        <span className={lines.details}>{details.filter(Boolean).join(' · ')}</span>
      </div>
      <div className={lines.buttons}>
        <Button
          icon={<ArrowUndoRegular />}
          aria-label={t('bin.bringBackTitle', { title })}
          onClick={onBringBack}
          data-rest
        >
          {t('bin.bringBack')}
        </Button>
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          disabledFocusable={entry.needed}
          aria-label={t('bin.deleteTitle', { title })}
          title={t('bin.delete')}
          onClick={onDelete}
        />
      </div>
    </li>
  );
}
