import { Button, mergeClasses } from '@fluentui/react-components';
import { AddRegular, BinRecycleRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listBodies } from '../../database/bodies.ts';
import { useLive } from '../../database/live.ts';
import { runAct } from '../../stores/acts.ts';
import { go } from '../../stores/navigation.ts';
import type { FoldedPart } from './appearance/Folded.tsx';
import { BodyExample } from './BodyExample.tsx';
import { BodyForm } from './BodyForm.tsx';
import styles from './BodiesScreen.module.css';

/** The bodies at the left, the chosen one's form at the right. */
export function BodiesScreen({ bodyId }: { readonly bodyId: string | null }) {
  const { t } = useTranslation();
  const bodies = useLive(listBodies);
  const [edited, setEdited] = useState<FoldedPart | null>(null);
  if (!bodies) return null;
  const chosen = bodies.find((body) => body.id === bodyId) ?? bodies[0];
  return (
    <div className={styles.screen}>
      <aside className={styles.list}>
        <div className={styles.head}>
          <h1>{t('bodies.title')}</h1>
          <Button
            appearance="subtle"
            icon={<AddRegular />}
            aria-label={t('bodies.add')}
            title={t('bodies.add')}
            onClick={() => runAct('newBody')}
          />
        </div>
        <ul>
          {bodies.map((body) => (
            <li key={body.id}>
              <button
                type="button"
                className={mergeClasses(styles.entry, body.id === chosen?.id && styles.chosen)}
                aria-current={body.id === chosen?.id ? 'true' : undefined}
                onClick={() => go({ kind: 'bodies', bodyId: body.id })}
              >
                {body.name}
              </button>
            </li>
          ))}
        </ul>
        <Button
          appearance="subtle"
          className={styles.bin ?? ''}
          icon={<BinRecycleRegular />}
          onClick={() => runAct('showBin')}
        >
          {t('bin.open')}
        </Button>
      </aside>
      <div className={styles.details}>
        {chosen ? (
          <>
            <div className={styles.form}>
              <BodyForm key={chosen.id} body={chosen} onEdit={setEdited} />
            </div>
            <BodyExample key={chosen.id} body={chosen} edited={edited} className={styles.example} />
          </>
        ) : (
          <div className={styles.empty}>
            <p>{t('bodies.none')}</p>
            <Button appearance="primary" onClick={() => runAct('newBody')}>
              {t('bodies.add')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
