import { useTranslation } from 'react-i18next';
import { OptionLine, OptionList } from '../../components/OptionList.tsx';
import type { Result, ResultGroup } from './results.ts';
import { ResultLine } from './ResultLine.tsx';
import styles from './SearchResults.module.css';

interface SearchResultsProps {
  readonly id: string;
  readonly groups: readonly ResultGroup[];
  readonly active: Result | undefined;
  readonly onChoose: (result: Result) => void;
}

/** The list under the search field. */
export function SearchResults({ id, groups, active, onChoose }: SearchResultsProps) {
  const { t } = useTranslation();
  return (
    <OptionList
      id={id}
      label={t('search.results')}
      none={groups.length === 0 ? t('search.none') : null}
      className={styles.list}
    >
      {groups.map(({ kind, results }) => (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no tag groups the options of a list
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div id={`${id}-${kind}`} role="presentation" className={styles.heading}>
            {t(`search.kind.${kind}`)}
          </div>
          {results.map((result) => (
            <OptionLine
              key={keyOf(result)}
              id={optionId(id, result)}
              active={result === active}
              onChoose={() => onChoose(result)}
            >
              <ResultLine result={result} />
            </OptionLine>
          ))}
        </div>
      ))}
    </OptionList>
  );
}

/** The id of a line on screen, for the field's aria-activedescendant. */
export function optionId(listId: string, result: Result): string {
  return `${listId}-${keyOf(result)}`;
}

function keyOf(result: Result): string {
  switch (result.kind) {
    case 'meeting':
      return result.meeting.id;
    case 'item':
      return result.item.id;
    case 'appendix':
      return result.appendix.id;
    case 'body':
      return result.body.id;
    case 'act':
      return result.id;
  }
}
