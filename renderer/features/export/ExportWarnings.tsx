import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Written } from './exportJob.ts';

/** More than these would fill the dialog, and nobody would read them. */
const TITLES_SHOWN = 5;

/** What a person should look at in the file that was written. */
export function ExportWarnings({ written }: { readonly written: Written }) {
  const { t } = useTranslation();
  const { isWrittenOtherwise, estimatedEntries, nearEdgeEntries, missingPictures, missingFiles, leftOut } =
    written;
  const { isTemplateMissing } = written;
  const list = (titles: readonly string[]): string => {
    const shown = titles.slice(0, TITLES_SHOWN).join('; ');
    const more = titles.length - TITLES_SHOWN;
    return more > 0 ? t('export.andMore', { titles: shown, count: more }) : shown;
  };
  const warnings = [
    isWrittenOtherwise && t('export.writtenOtherwise'),
    estimatedEntries.length > 0 && t('export.estimated', { titles: list(estimatedEntries) }),
    nearEdgeEntries.length > 0 && t('export.nearEdge', { titles: list(nearEdgeEntries) }),
    missingPictures.length > 0 && t('export.missingPictures', { titles: list(missingPictures) }),
    isTemplateMissing && t('export.templateMissing'),
    leftOut.length > 0 &&
      t('export.leftOut', {
        titles: list(
          leftOut.map(({ label, title, reason }) => `${label}. ${title} (${t(`pack.reason.${reason}`)})`),
        ),
      }),
    missingFiles > 0 && t('export.missingFiles', { count: missingFiles }),
  ].filter((warning) => warning !== false);
  return warnings.map((warning) => (
    <MessageBar key={warning} intent="warning" layout="multiline">
      <MessageBarBody>{warning}</MessageBarBody>
    </MessageBar>
  ));
}
