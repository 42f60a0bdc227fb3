import { Button } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../components/useAct.ts';
import { SearchField } from './SearchField.tsx';
import styles from './SearchField.module.css';

/** The search field where the title bar has no room for it: a button, over which the field lies while it is used. */
export function NarrowSearch() {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const show = (): void => setShown(true);
  useAct('search', show, { available: !shown });
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        icon={<SearchRegular />}
        aria-label={t('search.label')}
        onClick={show}
      />
      {shown && (
        <div className={styles.overBar}>
          <SearchField startFocused onLeave={() => setShown(false)} />
        </div>
      )}
    </>
  );
}
