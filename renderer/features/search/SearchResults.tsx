/* oxlint-disable jsx-a11y/prefer-tag-over-role -- HTML's own lists of options cannot hold lines like these. */
import { useTranslation } from 'react-i18next';
import type { Result, ResultGroup } from './results.ts';
import { SearchOption } from './SearchOption.tsx';
import styles from './SearchResults.module.css';

interface SearchResultsProps {
  readonly id: string;
  readonly groups: readonly ResultGroup[];
  readonly active: Result | undefined;
  readonly onChoose: (result: Result) => void;
}

/** The list under the search field. The field keeps the focus; the active line is the one that Enter opens. */
export function SearchResults({ id, groups, active, onChoose }: SearchResultsProps) {
  const { t } = useTranslation();
  return (
    <div
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={t('search.results')}
      className={styles.list}
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map(({ kind, results }) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div id={`${id}-${kind}`} role="presentation" className={styles.heading}>
            {t(`search.kind.${kind}`)}
          </div>
          {results.map((result) => (
            <SearchOption
              key={keyOf(result)}
              id={optionId(id, result)}
              result={result}
              active={result === active}
              onChoose={onChoose}
            />
          ))}
        </div>
      ))}
      {/* A list must not be empty, so what it says of that is a line of it. */}
      {groups.length === 0 && (
        <div role="option" aria-selected={false} aria-disabled className={styles.none}>
          {t('search.none')}
        </div>
      )}
    </div>
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
    case 'body':
      return result.body.id;
    case 'act':
      return result.id;
  }
}
