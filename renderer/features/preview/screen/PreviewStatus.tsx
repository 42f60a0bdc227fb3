import { useTranslation } from 'react-i18next';
import { useDates } from '../../../components/useDates.ts';
import { useFailureText } from '../../../components/useFailureText.ts';
import type { Agenda } from '../../../database/agenda.ts';
import barStyles from '../../meeting/StatusBar.module.css';
import type { PagedDocument } from './usePreview.ts';

interface PreviewStatusProps {
  readonly agenda: Agenda;
  readonly document: PagedDocument | null;
  /** Counted from 0. */
  readonly page: number;
  /** Of counting the pages anew after a change. */
  readonly failure: unknown;
}

/** Which page it is, when the pages were counted, and how they look. */
export function PreviewStatus({ agenda: { body }, document, page, failure }: PreviewStatusProps) {
  const { t } = useTranslation();
  const { clock } = useDates();
  const failureText = useFailureText();
  if (!document) return <footer className={barStyles.bar} />;
  const { pages, profile, laidOutAt } = document;
  return (
    <footer className={barStyles.bar}>
      <span>{t('preview.page', { page: page + 1, count: pages.length })}</span>
      {failure === null ? (
        <span>{t('preview.counted', { time: clock(laidOutAt) })}</span>
      ) : (
        <span role="alert">{failureText(failure)}</span>
      )}
      <span className={barStyles.spring} />
      <span>
        {t('preview.layout', { layout: t(`bodies.presetName.${body.layoutProfile}`), font: profile.font })}
      </span>
    </footer>
  );
}
