import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../components/useAct.ts';
import { highlightHits, removeHighlights } from '../hitHighlights.ts';
import { ReaderFindLine } from '../ReaderFindLine.tsx';
import { scrollIntoView } from '../scrollIntoView.ts';
import styles from '../Reader.module.css';
import { hitsInElement } from './hitsInElement.ts';

interface Finding {
  readonly words: string;
  readonly hits: readonly Range[];
  /** Which of the hits was gone to; -1: none yet. */
  readonly at: number;
}

const NOTHING: Finding = { words: '', hits: [], at: -1 };

interface TextPaneProps {
  /** What is said of the text above it. */
  readonly above?: ReactNode;
  readonly below?: ReactNode;
  /** The text itself. It stays as it is as long as the pane is there. */
  readonly children: ReactNode;
}

/** Running text on paper, scrolled and searched by keyboard. */
export function TextPane({ above, below, children }: TextPaneProps) {
  const { t } = useTranslation();
  const pane = useRef<HTMLElement>(null);
  const paper = useRef<HTMLElement>(null);
  const [asked, setAsked] = useState(0);
  const [{ words, hits, at }, setFinding] = useState(NOTHING);
  const look = (changed: string): void =>
    setFinding({ words: changed, hits: paper.current ? hitsInElement(paper.current, changed) : [], at: -1 });
  const step = (by: 1 | -1): void => {
    const next = at < 0 ? firstSeen(hits, pane.current, by) : (at + by + hits.length) % hits.length;
    const hit = hits[next];
    if (!hit) return;
    setFinding({ words, hits, at: next });
    scrollIntoView(pane.current, hit.getBoundingClientRect());
  };
  const close = (): void => {
    setAsked(0);
    setFinding(NOTHING);
    pane.current?.focus();
  };
  useAct('find', () => setAsked((count) => count + 1));
  useAct('findNext', () => step(1), { available: hits.length > 0 });
  useAct('findPrevious', () => step(-1), { available: hits.length > 0 });
  useEffect(() => {
    highlightHits(
      hits.filter((_, index) => index !== at),
      hits.slice(Math.max(at, 0), at + 1),
    );
  }, [hits, at]);
  useEffect(() => removeHighlights, []);
  const count = (): string => {
    if (words.trim() === '') return '';
    if (hits.length === 0) return t('find.none');
    if (at < 0) return t('find.count', { count: hits.length });
    return t('reader.hitInText', { place: at + 1, count: hits.length });
  };
  return (
    <>
      {asked > 0 && (
        <ReaderFindLine
          words={words}
          hasHits={hits.length > 0}
          count={count()}
          asked={asked}
          onWords={look}
          onStep={step}
          onClose={close}
        />
      )}
      <section
        ref={pane}
        className={styles.scroll}
        aria-label={t('reader.text')}
        data-pane="pages"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Scrolled and read by keyboard.
        tabIndex={0}
      >
        {above}
        <article ref={paper} className={styles.paper}>
          {children}
        </article>
        {below}
      </section>
    </>
  );
}

/** The first hit that is not above what is seen; going back, the last that is not below it. After the last comes the first. */
function firstSeen(hits: readonly Range[], pane: HTMLElement | null, by: 1 | -1): number {
  const { top, bottom } = pane?.getBoundingClientRect() ?? new DOMRect();
  const places = hits.map((hit) => hit.getBoundingClientRect());
  if (by === 1)
    return Math.max(
      places.findIndex((place) => place.bottom > top),
      0,
    );
  const last = places.findLastIndex((place) => place.top < bottom);
  return last < 0 ? hits.length - 1 : last;
}
