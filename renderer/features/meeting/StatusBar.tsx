import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '#shared/agenda/outline.ts';
import { countWords } from '#shared/agenda/countWords.ts';
import type { Section } from '#shared/model/section.ts';
import { readAgenda, type Agenda } from '../../database/agenda.ts';
import { useRested } from '../../components/useRested.ts';
import { useLive } from '../../database/live.ts';
import { listSections } from '../../database/sections.ts';
import { AgendaClock } from './AgendaClock.tsx';
import styles from './StatusBar.module.css';

interface StatusBarProps {
  readonly agenda: Agenda;
  readonly shown: OutlineItem | undefined;
}

/** Where in the agenda the person is and how much is written. */
export function StatusBar({ agenda, shown }: StatusBarProps) {
  const { t } = useTranslation();
  return (
    <footer className={styles.bar}>
      <span>
        {shown
          ? t('statusBar.item', { place: agenda.items.indexOf(shown) + 1, count: agenda.items.length })
          : t('outline.count', { count: agenda.items.length })}
      </span>
      <WordCount key={shown?.item.id} meetingId={agenda.meeting.id} itemId={shown?.item.id} />
      <span>{t('statusBar.language')}</span>
      <span className={styles.spring} />
      <AgendaClock agenda={agenda} />
    </footer>
  );
}

interface WordCountProps {
  readonly meetingId: string;
  /** undefined: the whole meeting. */
  readonly itemId: string | undefined;
}

/** Nobody reads a count while typing, and a picture that it asks for holds up the next letter. */
const REST_MS = 500;

/** The words of the item on screen, or of the whole meeting while its facts are shown and nothing is typed. */
function WordCount({ meetingId, itemId }: WordCountProps) {
  const { t } = useTranslation();
  const stored = useLive(
    async (): Promise<readonly Section[]> =>
      itemId === undefined ? ((await readAgenda(meetingId))?.sections ?? []) : listSections(itemId),
    [meetingId, itemId],
  );
  const sections = useRested(stored, REST_MS) ?? stored;
  if (!sections) return <span />;
  return (
    <span>{t('statusBar.words', { count: sections.reduce((sum, each) => sum + wordsIn(each), 0) })}</span>
  );
}

/** Counted once for each text: a section that is as before is still the same object. */
const counts = new WeakMap<Section, number>();

function wordsIn(section: Section): number {
  const known = counts.get(section) ?? countWords(section.content);
  counts.set(section, known);
  return known;
}
