import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Appendix } from '#shared/model/appendix.ts';
import { onEscape } from '../../components/onEscape.ts';
import type { Agenda } from '../../database/agenda.ts';
import { openMeeting, type MeetingPart } from '../../stores/navigation.ts';
import { leaveAppendix } from '../../stores/reading.ts';
import { AppendixStage } from '../appendices/stage/AppendixStage.tsx';
import { useAppendixActs } from '../appendices/useAppendixActs.tsx';
import { useMissingFiles } from '../appendices/useMissingFiles.ts';
import frame from '../meeting/MeetingScreen.module.css';
import styles from './Chair.module.css';

interface ChairAppendixProps {
  readonly agenda: Agenda;
  readonly appendix: Appendix;
  /** The page of its item. */
  readonly partOf: (itemId: string) => MeetingPart;
}

/** An appendix in the place of its item, and the way back to the item: the button, or Escape. */
export function ChairAppendix({ agenda, appendix, partOf }: ChairAppendixProps) {
  const { t } = useTranslation();
  const { acts } = useAppendixActs(agenda);
  const { source } = appendix;
  const missing = useMissingFiles(agenda.appendices);
  const leave = (): void => {
    if (!leaveAppendix(appendix)) openMeeting(appendix.meetingId, partOf(appendix.itemId));
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Its parts have the focus; the key is for all of them.
    <section
      className={styles.appendix}
      aria-label={t('appendices.one')}
      onKeyDown={(event) => onEscape(event, leave)}
    >
      <div className={styles.appendixHead}>
        <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={leave}>
          {t('chair.toItem')}
        </Button>
        <h2 title={appendix.title}>{appendix.title}</h2>
      </div>
      <div className={frame.place}>
        <AppendixStage
          appendix={appendix}
          number={agenda.appendixNumbers.get(appendix.id)}
          acts={acts}
          isLocked
          isMissing={source?.kind === 'file' && missing.has(source.sha256)}
          isHeldOver={false}
        />
      </div>
    </section>
  );
}
