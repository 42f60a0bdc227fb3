import { Button, mergeClasses } from '@fluentui/react-components';
import { FullScreenMinimizeRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../components/AppContext.ts';
import { toggleFullScreen, useFullScreen } from '../../stores/fullScreen.ts';
import { HistoryButtons } from '../history/HistoryButtons.tsx';
import { NarrowSearch } from '../search/NarrowSearch.tsx';
import { SearchField } from '../search/SearchField.tsx';
import { PlacesMenu } from './PlacesMenu.tsx';
import styles from './TitleBar.module.css';

/** The strip that the window is dragged by. On Windows the system draws its buttons over the right end. */
export function TitleBar({ narrow }: { readonly narrow: boolean }) {
  const { platform, windowControlsOverlay } = useApp();
  return (
    <header
      className={mergeClasses(
        styles.bar,
        windowControlsOverlay && styles.withControls,
        platform === 'macos' && styles.macos,
      )}
    >
      {narrow && (
        <span className={styles.menu}>
          <PlacesMenu />
        </span>
      )}
      <span className={styles.mark} aria-hidden />
      <span className={styles.name}>Punkt</span>
      <HistoryButtons />
      <div className={narrow ? styles.narrowSearch : styles.search}>
        {narrow ? <NarrowSearch /> : <SearchField />}
      </div>
      <LeaveFullScreen />
    </header>
  );
}

/** The window's own buttons are gone with its frame, so that somebody without the key would be at a loss. */
function LeaveFullScreen() {
  const { t } = useTranslation();
  const { isOn } = useFullScreen();
  if (!isOn) return null;
  const name = t('titleBar.leaveFullScreen');
  return (
    <span className={styles.leave}>
      <Button
        appearance="subtle"
        icon={<FullScreenMinimizeRegular />}
        aria-label={name}
        title={name}
        onClick={() => void toggleFullScreen()}
      />
    </span>
  );
}
