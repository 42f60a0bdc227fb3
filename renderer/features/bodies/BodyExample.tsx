import { mergeClasses, Tab, TabList } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Body } from '#shared/model/body.ts';
import { listMembers } from '../../database/bodies.ts';
import { useLive } from '../../database/live.ts';
import { DocumentSheets } from '../preview/DocumentSheets.tsx';
import type { FoldedPart } from './appearance/Folded.tsx';
import { composeExample, exampleKinds, type ExampleKind } from './composeExample.ts';
import { useFollowing } from './useFollowing.ts';
import styles from './BodyExample.module.css';

/** So that 124 mm of paper fill the column, with letters that can still be read. */
const ZOOM = 0.75;

interface BodyExampleProps {
  readonly body: Body;
  /** The part of its look that is being edited. */
  readonly edited: FoldedPart | null;
  readonly className: string | undefined;
}

/** A tiny agenda, or the minutes of it, as the body's documents look, following what is typed in the form beside it. */
export function BodyExample({ body, edited, className }: BodyExampleProps) {
  const { t } = useTranslation();
  const members = useLive(() => listMembers(body.id), [body.id]);
  const [kind, setKind] = useState<ExampleKind>('agenda');
  const { tree, profile } = useMemo(() => composeExample(kind, body, members ?? []), [kind, body, members]);
  const example = useFollowing(edited);
  return (
    <section
      ref={example}
      className={mergeClasses(styles.example, className)}
      aria-label={t(`bodies.example.${kind}`)}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Reached by Tab, so that the arrows can scroll it.
      tabIndex={0}
    >
      <h3 className={styles.title}>{t(`bodies.example.${kind}`)}</h3>
      <p className={styles.text}>{t('bodies.exampleText')}</p>
      <TabList
        size="small"
        className={styles.kinds ?? ''}
        aria-label={t('bodies.exampleKind')}
        selectedValue={kind}
        onTabSelect={(_event, { value }) => setKind(value === 'minutes' ? 'minutes' : 'agenda')}
      >
        {exampleKinds.map((option) => (
          <Tab key={option} value={option}>
            {t(`bodies.exampleKinds.${option}`)}
          </Tab>
        ))}
      </TabList>
      <DocumentSheets tree={tree} profile={profile} zoom={ZOOM} />
    </section>
  );
}
