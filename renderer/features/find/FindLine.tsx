import {
  ArrowDownRegular,
  ArrowUpRegular,
  DismissRegular,
  TextCaseTitleRegular,
  TextWholeWordRegular,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useKeyNames } from '../../components/useKeyNames.ts';
import { useKeysHere } from '../../components/useKeysHere.ts';
import type { WrittenAgenda } from '../../database/agenda.ts';
import { changeQuery, useFinding } from '../../stores/finding.ts';
import { FindField } from './FindField.tsx';
import { LineButton } from './LineButton.tsx';
import { useWhere } from './useWhere.ts';
import styles from './FindBar.module.css';

interface FindLineProps {
  readonly agenda: Pick<WrittenAgenda, 'items' | 'sections'>;
  /** Which of the hits was gone to, counted from 0; -1 where none was. */
  readonly place: number;
  readonly count: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** What is looked for, how often it is there, and the buttons that go from one to the next. */
export function FindLine({ agenda, place, count, onStep, onClose }: FindLineProps) {
  const { t } = useTranslation();
  const { query, asked } = useFinding();
  const nameOf = useKeyNames();
  const previousKeys = useKeysHere('findPrevious');
  const nextKeys = useKeysHere('findNext');
  const named = (name: string, keys: string | undefined): string =>
    keys ? `${name} (${nameOf(keys)})` : name;
  return (
    <div className={styles.line}>
      <FindField
        label={t('find.words')}
        words={query.words}
        asked={asked}
        onWords={(words) => changeQuery({ words })}
        onStep={onStep}
      />
      <HitCount agenda={agenda} place={place} count={count} />
      <LineButton
        label={named(t('find.previous'), previousKeys)}
        icon={<ArrowUpRegular />}
        disabled={count === 0}
        onClick={() => onStep(-1)}
      />
      <LineButton
        label={named(t('find.next'), nextKeys)}
        icon={<ArrowDownRegular />}
        disabled={count === 0}
        onClick={() => onStep(1)}
      />
      <LineButton
        label={t('find.matchCase')}
        icon={<TextCaseTitleRegular />}
        on={query.matchCase}
        onClick={() => changeQuery({ matchCase: !query.matchCase })}
      />
      <LineButton
        label={t('find.wholeWords')}
        icon={<TextWholeWordRegular />}
        on={query.wholeWords}
        onClick={() => changeQuery({ wholeWords: !query.wholeWords })}
      />
      <LineButton label={t('close')} icon={<DismissRegular />} onClick={onClose} />
    </div>
  );
}

/** "3 af 17, punkt 4, Sagsfremstilling". Spoken as it changes. */
function HitCount({ agenda, place, count }: Pick<FindLineProps, 'agenda' | 'place' | 'count'>) {
  const { t } = useTranslation();
  const { query, current } = useFinding();
  const whereIs = useWhere(agenda);
  const text = (): string => {
    if (query.words === '') return '';
    if (count === 0) return t('find.none');
    if (place < 0 || !current) return t('find.count', { count });
    return t('find.where', { place: place + 1, count, where: whereIs(current.place) });
  };
  return (
    <output className={styles.count} title={text()}>
      {text()}
    </output>
  );
}
