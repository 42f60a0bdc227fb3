import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onEscape } from '../../components/onEscape.ts';
import { useAct } from '../../components/useAct.ts';
import { useMedia } from '../../components/useMedia.ts';
import type { Appendix } from '#shared/model/appendix.ts';
import type { Agenda } from '../../database/agenda.ts';
import { openAppendix, openMeeting, type AppendicesPart } from '../../stores/navigation.ts';
import { leaveAppendix } from '../../stores/reading.ts';
import { DrawerButton } from '../meeting/DrawerButton.tsx';
import { MeetingBar } from '../meeting/MeetingBar.tsx';
import { partOf } from '../meeting/MeetingTabs.tsx';
import { PageFrame } from '../meeting/PageFrame.tsx';
import styles from '../meeting/MeetingScreen.module.css';
import { AppendixDetails } from './details/AppendixDetails.tsx';
import { useFileDrop } from './intake/useFileDrop.ts';
import { useFilePaste } from './intake/useFilePaste.ts';
import { AppendixList } from './list/AppendixList.tsx';
import { itemIdOn } from './list/useMovingByMouse.ts';
import { AppendixStage } from './stage/AppendixStage.tsx';
import { useAddingAppendices } from './useAddingAppendices.tsx';
import { useAppendixActs } from './useAppendixActs.tsx';
import { useMissingFiles } from './useMissingFiles.ts';

/** Below these widths the appendix itself needs the room. */
const ROOM_FOR_LIST = '(min-width: 1000px)';
const ROOM_FOR_DETAILS = '(min-width: 1280px)';

interface AppendicesScreenProps {
  readonly agenda: Agenda;
  readonly part: AppendicesPart;
}

/**
 * The appendices of a meeting: the list at the left, the one that is looked at in the middle, what is known of it at the
 * right. Files can be dropped anywhere, and pasted.
 */
export function AppendicesScreen({ agenda, part }: AppendicesScreenProps) {
  const { t } = useTranslation();
  const { appendices, appendixNumbers, meeting } = agenda;
  const isLocked = meeting.status === 'approved';
  const columns = useRef<HTMLDivElement>(null);
  const listDocked = useMedia(ROOM_FOR_LIST);
  const detailsDocked = useMedia(ROOM_FOR_DETAILS);
  const [drawer, setDrawer] = useState<'list' | 'details' | null>(part.appendixId === null ? 'list' : null);
  const shown = appendices.find(({ id }) => id === part.appendixId);
  const { acts, surroundings } = useAppendixActs(agenda);
  const adding = useAddingAppendices(agenda, { itemId: shown?.itemId ?? part.itemId, isLocked });
  const over = useFileDrop(columns, (picked, on) => adding.take(picked, itemIdOn(on)));
  useFilePaste(columns, (picked) => adding.take(picked, undefined), { anywhere: true });
  const missing = useMissingFiles(appendices);
  const isMissing = shown?.source?.kind === 'file' && missing.has(shown.source.sha256);
  const close = (): void => setDrawer(null);
  const leave = (appendix: Appendix): void => {
    if (leaveAppendix(appendix)) return;
    if (listDocked)
      columns.current?.querySelector<HTMLElement>(`[data-appendix="${appendix.id}"] button`)?.focus();
    else setDrawer('list');
  };
  useAct('openAgenda', () => openMeeting(meeting.id, partOf('agenda', part)), { available: !isLocked });
  useAct('openMinutes', () => openMeeting(meeting.id, partOf('minutes', part)));
  useAct('openMeetingMode', () => openMeeting(meeting.id, partOf('meetingMode', part)), {
    available: !isLocked,
  });
  return (
    <PageFrame
      bar={<MeetingBar agenda={agenda} part={part} />}
      start={{
        docked: listDocked,
        open: drawer === 'list',
        label: t('appendices.list'),
        content: (
          <AppendixList
            agenda={agenda}
            acts={acts}
            shownId={shown?.id ?? null}
            onShow={(appendix) => {
              close();
              openAppendix(appendix);
            }}
            overItemId={itemIdOn(over)}
            showsAll={over !== null}
            isLocked={isLocked}
            missing={missing}
          />
        ),
      }}
      end={
        shown
          ? {
              docked: detailsDocked,
              open: drawer === 'details',
              label: t('appendices.details'),
              content: (
                <AppendixDetails
                  key={shown.id}
                  appendix={shown}
                  number={appendixNumbers.get(shown.id)}
                  acts={acts}
                  isLocked={isLocked}
                  isMissing={isMissing}
                />
              ),
            }
          : null
      }
      onClose={close}
      columns={columns}
      tools={
        <>
          {!listDocked && (
            <DrawerButton side="start" onOpen={() => setDrawer('list')}>
              {t('appendices.count', { count: appendices.length })}
            </DrawerButton>
          )}
          {shown && !detailsDocked && (
            <DrawerButton side="end" onOpen={() => setDrawer('details')}>
              {t('appendices.details')}
            </DrawerButton>
          )}
        </>
      }
      below={
        <>
          {surroundings}
          {adding.surroundings}
        </>
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Its parts have the focus; the key is for all of them. */}
      <section
        className={styles.place}
        aria-label={t('appendices.one')}
        onKeyDown={(event) => shown && onEscape(event, () => leave(shown))}
      >
        <AppendixStage
          appendix={shown}
          number={shown && appendixNumbers.get(shown.id)}
          acts={acts}
          isLocked={isLocked}
          isMissing={isMissing}
          isHeldOver={over !== null}
        />
      </section>
    </PageFrame>
  );
}
