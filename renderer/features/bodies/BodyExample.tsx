import { mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { composeAgenda } from '#shared/document/composeAgenda.ts';
import { fitPage } from '#shared/layouts/fitPage.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { profileOf } from '#shared/layouts/profileOf.ts';
import type { Body } from '#shared/model/body.ts';
import { exampleMeeting } from '#shared/sample/exampleMeeting.ts';
import { listMembers } from '../../database/bodies.ts';
import { useLive } from '../../database/live.ts';
import { DocumentSheets } from '../preview/DocumentSheets.tsx';
import styles from './BodyExample.module.css';

/** So that 124 mm of paper fill the column, with letters that can still be read. */
const ZOOM = 0.75;

/** The usual margins become 12 mm. */
const MARGIN_SHARE = 12 / 28;

interface BodyExampleProps {
  readonly body: Body;
  readonly className: string | undefined;
}

/** A tiny agenda as the body's agendas look, following what is typed in the form beside it. */
export function BodyExample({ body, className }: BodyExampleProps) {
  const { t } = useTranslation();
  const members = useLive(() => listMembers(body.id), [body.id]);
  const profile = useMemo(() => onSmallPaper(profileOf(body)), [body]);
  const tree = useMemo(
    () => composeAgenda(exampleMeeting(body, members ?? []), profile),
    [body, members, profile],
  );
  return (
    <section
      className={mergeClasses(styles.example, className)}
      aria-label={t('bodies.example')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Reached by Tab, so that the arrows can scroll it.
      tabIndex={0}
    >
      <h3 className={styles.title}>{t('bodies.example')}</h3>
      <p className={styles.text}>{t('bodies.exampleText')}</p>
      <DocumentSheets tree={tree} profile={profile} zoom={ZOOM} />
    </section>
  );
}

/** The same look on a smaller sheet, whose lines are shorter: the letters need not shrink with it. */
function onSmallPaper(profile: LayoutProfile): LayoutProfile {
  const { page } = profile;
  const { left, right } = page.margins;
  const margins = { ...page.margins, left: left * MARGIN_SHARE, right: right * MARGIN_SHARE };
  return fitPage({
    ...profile,
    page: { ...page, width: 124, margins, headerDistance: 10, footerDistance: 10 },
  });
}
