import { create } from 'zustand';
import type { Zoom } from '../components/pages/zoom.ts';

export type ReaderSide = 'pages' | 'contents' | 'notes';

/** How appendices are looked at, as it was chosen last. */
interface ReaderView {
  readonly zoom: Zoom;
  /** What stands beside the pages; null: nothing. */
  readonly side: ReaderSide | null;
}

export const useReaderView = create<ReaderView>(() => ({
  zoom: { kind: 'fit', fit: 'width' },
  side: null,
}));

export function setReaderZoom(zoom: Zoom): void {
  useReaderView.setState({ zoom });
}

/** The same once more shows nothing. */
export function toggleReaderSide(side: ReaderSide): void {
  useReaderView.setState((view) => ({ side: view.side === side ? null : side }));
}
