import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { monthOf, yearOf, type Month } from '#shared/language/civilDate.ts';
import type { Body } from '#shared/model/body.ts';
import { meetingsOfPlan, startingYear, type YearPlan } from '#shared/yearPlan/yearMeetings.ts';
import { isEmptyYear, viewYear } from '#shared/yearPlan/yearView.ts';
import { toDateText } from '../../components/dateText.ts';
import { listBodies } from '../../database/bodies.ts';
import { useLive } from '../../database/live.ts';
import { readYearPlan } from '../../database/yearPlan.ts';
import { runAct } from '../../stores/acts.ts';
import type { YearPlanPlace } from '../../stores/navigation.ts';
import { useYearPlanActs } from './useYearPlanActs.ts';
import { useYearActs } from './useYearActs.ts';
import { Wheel } from './Wheel.tsx';
import { WheelLegend } from './WheelLegend.tsx';
import type { YearDialog } from './yearDialog.ts';
import { YearDialogs } from './YearDialogs.tsx';
import { YearList } from './YearList.tsx';
import { YearPanel } from './YearPanel.tsx';
import { YearPlanBar } from './YearPlanBar.tsx';
import styles from './YearPlanScreen.module.css';

/** A body's year (årshjul): its meetings, themes and deadlines, as a wheel with a list beside it, or as a list alone. */
export function YearPlanScreen({ place }: { readonly place: YearPlanPlace }) {
  const bodies = useLive(listBodies);
  const body = bodies?.find(({ id }) => id === place.bodyId) ?? bodies?.[0];
  if (!bodies) return null;
  if (!body) return <NoBody />;
  return <PlannedYear key={body.id} place={place} bodies={bodies} body={body} />;
}

/** One for each body: the plan of another would stand here until this one's is read, and the year begin as in that. */
function PlannedYear(props: Omit<BodyYearProps, 'plan'>) {
  const { id } = props.body;
  const plan = useLive(() => readYearPlan(id), [id]);
  return plan && <BodyYear {...props} plan={plan} />;
}

interface BodyYearProps {
  readonly place: YearPlanPlace;
  readonly bodies: readonly Body[];
  readonly body: Body;
  readonly plan: YearPlan;
}

function BodyYear({ place, bodies, body, plan }: BodyYearProps) {
  const { t } = useTranslation();
  const [today] = useState(() => toDateText(new Date()));
  const year = place.year ?? startingYear(plan, yearOf(today));
  const [month, setMonth] = useState<Month | null>(year === yearOf(today) ? monthOf(today) : null);
  const [dialog, setDialog] = useState<YearDialog | null>(null);
  const acts = useYearActs(body.id);
  const view = viewYear(plan, year);
  const canCopy = !isEmptyYear(view);
  useYearPlanActs({ place, body, year, plan, canCopy, acts, open: setDialog });
  const shared = { view, month, onSelect: setMonth, acts, open: setDialog, today };
  return (
    <div className={styles.screen}>
      <YearPlanBar place={place} bodies={bodies} body={body} year={year} canCopy={canCopy} />
      {place.form === 'wheel' ? (
        <div className={styles.columns}>
          <section className={styles.picture} aria-label={t('yearPlan.wheel')}>
            <Wheel
              view={view}
              month={month}
              onSelect={setMonth}
              today={today}
              next={meetingsOfPlan(plan).find(({ date }) => date >= today)?.id ?? null}
            />
            <WheelLegend today={yearOf(today) === year ? today : null} />
          </section>
          <YearPanel {...shared} />
        </div>
      ) : (
        <YearList {...shared} />
      )}
      {dialog && (
        <YearDialogs
          dialog={dialog}
          plan={plan}
          year={year}
          month={month}
          acts={acts}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  );
}

function NoBody() {
  const { t } = useTranslation();
  return (
    <div className={styles.empty}>
      <h1>{t('yearPlan.title')}</h1>
      <p>{t('yearPlan.noBody')}</p>
      <Button appearance="primary" onClick={() => runAct('newBody')}>
        {t('bodies.add')}
      </Button>
    </div>
  );
}
