import { useTranslation } from 'react-i18next';
import type { HeadingPage } from '#shared/document/pages/pagesOfDocument.ts';

/** "4", or "ca. 4" where something before it could not be measured, so that Word may come out with another page. */
export function ExpectedPage({ place: { page, isEstimate } }: { readonly place: HeadingPage }) {
  const { t } = useTranslation();
  return isEstimate ? t('preview.about', { page }) : page;
}
