import { Button, ToggleButton, Tooltip } from '@fluentui/react-components';
import {
  DocumentMultipleRegular,
  NoteAddRegular,
  NoteRegular,
  SearchRegular,
  TextBulletListTreeRegular,
} from '@fluentui/react-icons';
import type { ComponentProps, JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTools } from '../../../components/pages/PageTools.tsx';
import { useKeyNames } from '../../../components/useKeyNames.ts';
import { useKeysHere } from '../../../components/useKeysHere.ts';
import { toggleReaderSide, type ReaderSide } from '../../../stores/readerView.ts';
import styles from '../Reader.module.css';

interface PdfToolsProps extends Omit<ComponentProps<typeof PageTools>, 'fits'> {
  readonly side: ReaderSide | null;
  readonly noteCount: number;
  readonly onFind: () => void;
  readonly onNote: () => void;
}

const SIDES: Readonly<Record<ReaderSide, JSX.Element>> = {
  pages: <DocumentMultipleRegular />,
  contents: <TextBulletListTreeRegular />,
  notes: <NoteRegular />,
};

/** What can be done with the pages: what stands beside them, turning them, their size, finding, writing a note. */
export function PdfTools({ side, noteCount, onFind, onNote, ...pages }: PdfToolsProps) {
  const { t } = useTranslation();
  const nameOf = useKeyNames();
  const named = (name: string, keys: string | undefined): string =>
    keys ? `${name} (${nameOf(keys)})` : name;
  const findName = named(t('reader.find'), useKeysHere('find'));
  const noteName = named(t('reader.newNote'), useKeysHere('newNote'));
  const sideNames: Record<ReaderSide, string> = {
    pages: t('reader.thumbnails'),
    contents: t('reader.contents'),
    notes: t('reader.noteCount', { count: noteCount }),
  };
  return (
    <div className={styles.tools} role="toolbar" aria-label={t('reader.tools')} data-tools>
      <div className={styles.left}>
        {(['pages', 'contents', 'notes'] as const).map((name) => (
          <Tooltip key={name} content={sideNames[name]} relationship="label">
            <ToggleButton
              appearance="subtle"
              icon={SIDES[name]}
              checked={side === name}
              onClick={() => toggleReaderSide(name)}
            />
          </Tooltip>
        ))}
      </div>
      <PageTools {...pages} fits={['width', 'page']} />
      <div className={styles.right}>
        <Tooltip content={findName} relationship="label">
          <Button appearance="subtle" icon={<SearchRegular />} onClick={onFind} />
        </Tooltip>
        <Tooltip content={noteName} relationship="label">
          {/* The click must not take away what is marked. */}
          <Button
            appearance="subtle"
            icon={<NoteAddRegular />}
            onMouseDown={(event) => event.preventDefault()}
            onClick={onNote}
          />
        </Tooltip>
      </div>
    </div>
  );
}
