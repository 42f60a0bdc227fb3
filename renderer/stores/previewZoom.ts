import { create } from 'zustand';
import type { Zoom } from '../components/pages/zoom.ts';

/** As it was chosen last. */
export const usePreviewZoom = create<{ readonly zoom: Zoom }>(() => ({
  zoom: { kind: 'fit', fit: 'twoPages' },
}));

export function setZoom(zoom: Zoom): void {
  usePreviewZoom.setState({ zoom });
}
