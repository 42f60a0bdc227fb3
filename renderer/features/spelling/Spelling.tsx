import { useTranslation } from 'react-i18next';
import { useAct } from '../../components/useAct.ts';
import { useNotice } from '../../components/toasts.tsx';
import type { Agenda } from '../../database/agenda.ts';
import { useSpelling } from '../../stores/spelling.ts';
import type { Searched } from '../find/searched.ts';
import { goToNextMisspelling } from './nextMisspelling.ts';
import { SpellingMenu } from './SpellingMenu.tsx';
import { useBackgroundCheck } from './useBackgroundCheck.ts';

interface SpellingProps {
  readonly agenda: Agenda;
  readonly searched: Searched;
}

/** Spelling in one meeting: the check behind the screen, the way from one wrong word to the next, the suggestions. */
export function Spelling({ agenda, searched }: SpellingProps) {
  const { t } = useTranslation();
  const notice = useNotice();
  const on = useSpelling((spelling) => spelling.on);
  useBackgroundCheck(agenda, searched);
  const goOn = async (): Promise<void> => {
    const outcome = await goToNextMisspelling(searched);
    if (outcome === 'none') notice(t('spelling.none'), 'success');
    if (outcome === 'failed') notice(t('spelling.failed'), 'error');
  };
  useAct('nextMisspelling', goOn, { available: on });
  return <SpellingMenu meetingId={agenda.meeting.id} />;
}
