import { useFocusMemory } from '../../components/focus.ts';
import { useMedia } from '../../components/useMedia.ts';
import { useNavigation } from '../../stores/navigation.ts';
import { BodiesScreen } from '../bodies/BodiesScreen.tsx';
import { FollowUpScreen } from '../followUp/FollowUpScreen.tsx';
import { MeetingScreen } from '../meeting/MeetingScreen.tsx';
import { MeetingsScreen } from '../meetings/MeetingsScreen.tsx';
import { PreviewScreen } from '../preview/screen/PreviewScreen.tsx';
import { SettingsScreen } from '../settings/SettingsScreen.tsx';
import { YearPlanScreen } from '../yearPlan/YearPlanScreen.tsx';
import { FrameActs } from './FrameActs.tsx';
import { Rail } from './Rail.tsx';
import { TitleBar } from './TitleBar.tsx';
import { useActKeys } from './useActKeys.ts';
import { useRememberedPlace } from './useRememberedPlace.ts';
import styles from './Workspace.module.css';

const ROOM_FOR_RAIL = '(min-width: 720px)';

/** The frame around every screen: title bar above, rail at the left, the present place in the middle. */
export function Workspace() {
  const ready = useRememberedPlace();
  useActKeys();
  useFocusMemory();
  const narrow = !useMedia(ROOM_FOR_RAIL);
  const inMeeting = useNavigation(
    ({ place }) => place.kind === 'meeting' && place.part.kind === 'meetingMode',
  );
  return (
    <div className={styles.workspace}>
      <TitleBar narrow={narrow} />
      <div className={styles.below}>
        {/* A meeting that is held has the whole width. */}
        {!narrow && !inMeeting && <Rail />}
        {/* Takes the focus where a place that was opened has nothing of its own to take it. */}
        <main className={styles.screen} tabIndex={-1}>
          {ready && <Screen />}
        </main>
      </div>
      <FrameActs />
    </div>
  );
}

function Screen() {
  const place = useNavigation((state) => state.place);
  switch (place.kind) {
    case 'meetings':
      return <MeetingsScreen />;
    case 'meeting':
      return <MeetingScreen key={place.meetingId} meetingId={place.meetingId} part={place.part} />;
    case 'followUp':
      return <FollowUpScreen />;
    case 'preview':
      return <PreviewScreen key={place.meetingId} place={place} />;
    case 'yearPlan':
      return <YearPlanScreen place={place} />;
    case 'bodies':
      return <BodiesScreen bodyId={place.bodyId} />;
    case 'settings':
      return <SettingsScreen />;
  }
}
