import { useEffect, useRef, type JSX, type ReactNode } from 'react';
import type { Appendix, FileSource } from '#shared/model/appendix.ts';
import { isNowhere } from '../../components/whereFocusIs.ts';
import { PdfReader } from './pdf/PdfReader.tsx';
import { PictureReader } from './picture/PictureReader.tsx';
import { howToRead } from './howToRead.ts';
import styles from './Reader.module.css';
import { TextReader } from './text/TextReader.tsx';
import { WordReader } from './word/WordReader.tsx';

interface AppendixReaderProps {
  readonly appendix: Appendix;
  readonly source: FileSource;
  /** What can be done with the file where it cannot be read here: opening it in its own program, and so on. */
  readonly wayOut: ReactNode;
  /** Whoever opened it to read it goes into it at once. */
  readonly takesFocus: boolean;
}

/** An appendix to be read inside Punkt, as its kind of file allows; its way out where that is all there is. */
export function AppendixReader({ appendix, source, wayOut, takesFocus }: AppendixReaderProps) {
  const reader = useRef<HTMLDivElement>(null);
  useTakenFocus(reader, takesFocus);
  return (
    <div ref={reader} className={styles.reader}>
      {readerOf({ appendix, source, wayOut })}
    </div>
  );
}

function readerOf({
  appendix,
  source,
  wayOut,
}: Pick<AppendixReaderProps, 'appendix' | 'source' | 'wayOut'>): JSX.Element {
  switch (howToRead(source)) {
    case 'pdf':
      return <PdfReader appendix={appendix} file={source} wayOut={wayOut} />;
    case 'picture':
      return (
        <PictureReader title={appendix.title} file={source} mediaType={source.mediaType} wayOut={wayOut} />
      );
    case 'word':
      return <WordReader file={source} wayOut={wayOut} />;
    case 'text':
      return <TextReader file={source} wayOut={wayOut} />;
    case 'elsewhere':
      return (
        <div className={styles.centred} data-pane="pages">
          {wayOut}
        </div>
      );
  }
}

/** The pages take the focus as soon as they are there, unless somebody has gone elsewhere in the meantime. */
function useTakenFocus(reader: { readonly current: HTMLElement | null }, takes: boolean): void {
  useEffect(() => {
    const element = reader.current;
    if (!takes || !element) return undefined;
    const begun = document.activeElement;
    const take = (): boolean => {
      const wanted = element.querySelector<HTMLElement>('[data-pane="pages"]');
      const target = wanted?.matches('[tabindex]')
        ? wanted
        : wanted?.querySelector<HTMLElement>('input, button');
      if (target && (document.activeElement === begun || isNowhere())) {
        target.focus();
      }
      return target !== null && target !== undefined;
    };
    if (take()) return undefined;
    const observer = new MutationObserver(() => take() && observer.disconnect());
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [reader, takes]);
}
