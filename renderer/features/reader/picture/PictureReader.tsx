import { Spinner } from '@fluentui/react-components';
import { useCallback, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSize } from '../../../components/pages/useSize.ts';
import { ZoomTools } from '../../../components/pages/PageTools.tsx';
import { scaleOf, stepFrom, type Size } from '../../../components/pages/zoom.ts';
import { useFailureText } from '../../../components/useFailureText.ts';
import { setReaderZoom, useReaderView } from '../../../stores/readerView.ts';
import type { ReadableFile } from '../keptFile.ts';
import styles from '../Reader.module.css';
import { ReaderProblem } from '../ReaderProblem.tsx';
import { useLoaded } from '../useLoaded.ts';
import { zoomDirection } from '../zoomKeys.ts';

interface PictureReaderProps {
  readonly title: string;
  readonly file: ReadableFile;
  readonly mediaType: string;
  readonly wayOut: ReactNode;
}

/** A picture, the way up that the camera was held: the browser turns it. */
export function PictureReader({ title, file, mediaType, wayOut }: PictureReaderProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const toAddress = useCallback(
    (bytes: Uint8Array<ArrayBuffer>) => URL.createObjectURL(new Blob([bytes], { type: mediaType })),
    [mediaType],
  );
  const loaded = useLoaded(file, toAddress, forget);
  switch (loaded.kind) {
    case 'loading':
      return <Spinner className={styles.waiting ?? ''} label={t('reader.opening')} />;
    case 'failed':
      return <ReaderProblem text={failureText(loaded.error)}>{wayOut}</ReaderProblem>;
    case 'loaded':
      return <Picture title={title} address={loaded.content} wayOut={wayOut} />;
  }
}

const forget = (address: string): void => URL.revokeObjectURL(address);

interface PictureProps {
  readonly title: string;
  readonly address: string;
  readonly wayOut: ReactNode;
}

function Picture({ title, address, wayOut }: PictureProps) {
  const { t } = useTranslation();
  const { zoom } = useReaderView();
  const pane = useRef<HTMLDivElement>(null);
  const room = useSize(pane);
  const [size, setSize] = useState<Size | 'damaged' | null>(null);
  const pan = usePan();
  if (size === 'damaged') return <ReaderProblem text={t('reader.damagedPicture')}>{wayOut}</ReaderProblem>;
  // A small one is not blown up to the width of the window.
  const scale = size && (zoom.kind === 'scale' ? zoom.scale : Math.min(1, scaleOf(zoom, room, size)));
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = zoomDirection(event);
    if (direction === null || scale === null) return;
    event.preventDefault();
    setReaderZoom({ kind: 'scale', scale: direction === 0 ? 1 : stepFrom(scale, direction) });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Its parts have the focus; the keys are for all of them.
    <div className={styles.reader} onKeyDown={onKeyDown}>
      <div className={styles.tools} role="toolbar" aria-label={t('reader.tools')} data-tools>
        <ZoomTools zoom={zoom} scale={scale ?? 1} fits={['width', 'page']} onZoom={setReaderZoom} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- What dragging does, the arrows do. */}
      <section
        ref={pane}
        className={styles.scroll}
        aria-label={t('reader.picture')}
        data-pane="pages"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Scrolled by keyboard.
        tabIndex={0}
        {...pan}
      >
        <div className={styles.pictureStage}>
          <img
            src={address}
            alt={title}
            draggable={false}
            {...(size && scale !== null && { width: size.width * scale, height: size.height * scale })}
            onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) =>
              setSize({ width, height })
            }
            onError={() => setSize('damaged')}
          />
        </div>
      </section>
    </div>
  );
}

/** Moves what is scrolled with the hand that holds it. */
function usePan() {
  const [isHeld, setHeld] = useState(false);
  return {
    onPointerDown: (event: PointerEvent) => setHeld(event.button === 0),
    onPointerMove: ({ currentTarget, movementX, movementY, buttons }: PointerEvent) => {
      if (isHeld && buttons === 1) currentTarget.scrollBy(-movementX, -movementY);
    },
    onPointerUp: () => setHeld(false),
  };
}
