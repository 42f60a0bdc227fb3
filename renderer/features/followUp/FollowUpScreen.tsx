import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { filterActions, type ActionFilter } from '#shared/followUp/filterActions.ts';
import { toDateText } from '../../components/dateText.ts';
import { listActions, type ActionOverview } from '../../database/actions.ts';
import { listBodies } from '../../database/bodies.ts';
import { useLive } from '../../database/live.ts';
import { ActionFilters } from './ActionFilters.tsx';
import { ActionTable } from './ActionTable.tsx';
import { CalendarMenu } from './CalendarMenu.tsx';
import screen from '../../components/screen.module.css';

const stillToDo: ActionFilter = { bodyId: null, responsible: null, state: 'open', words: '' };

/** What is to be done after decisions, across all meetings (opfølgning). */
export function FollowUpScreen() {
  const { t } = useTranslation();
  const actions = useLive(listActions);
  const bodies = useLive(listBodies) ?? [];
  const [filter, setFilter] = useState(stillToDo);
  const [today] = useState(() => toDateText(new Date()));
  const shown = filterActions(actions ?? [], filter, today);
  return (
    <div className={screen.scroller}>
      <div className={screen.page}>
        <header className={screen.header}>
          <h1 className={screen.title}>{t('rail.followUp')}</h1>
          <CalendarMenu actions={shown} />
        </header>
        {actions?.length === 0 ? (
          <p className={screen.empty}>{t('followUp.none')}</p>
        ) : (
          <>
            <ActionFilters
              filter={filter}
              onChange={setFilter}
              bodies={bodies}
              people={responsibleIn(actions ?? [])}
            />
            {actions && shown.length === 0 && <p className={screen.empty}>{t('followUp.noMatch')}</p>}
            {shown.length > 0 && <ActionTable actions={shown} today={today} />}
          </>
        )}
      </div>
    </div>
  );
}

/** Everybody who is responsible for something, in Danish order. */
function responsibleIn(actions: readonly ActionOverview[]): string[] {
  const names = new Set(actions.map(({ action }) => action.responsible).filter(Boolean));
  return [...names].toSorted((a, b) => a.localeCompare(b, 'da'));
}
