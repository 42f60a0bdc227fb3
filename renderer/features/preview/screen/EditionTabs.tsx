import { Tab, TabList } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { fullMinutes, publicMinutes } from '#shared/document/meetingDocument.ts';
import { go, type PreviewPlace } from '../../../stores/navigation.ts';
import styles from './PreviewScreen.module.css';

/** Which edition of the minutes is shown; nothing beside an agenda, which has one only. */
export function EditionTabs({ place }: { readonly place: PreviewPlace }) {
  const { t } = useTranslation();
  const { document } = place;
  if (document.kind !== 'minutes') return null;
  return (
    <TabList
      size="small"
      className={styles.editions ?? ''}
      selectedValue={document.edition}
      onTabSelect={(_event, { value }) =>
        go({ ...place, document: value === 'public' ? publicMinutes : fullMinutes })
      }
      aria-label={t('preview.edition')}
    >
      {(['full', 'public'] as const).map((edition) => (
        <Tab key={edition} value={edition}>
          {t(`minutes.view.${edition}`)}
        </Tab>
      ))}
    </TabList>
  );
}
