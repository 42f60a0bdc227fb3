import { create } from 'zustand';

/** How large pages are drawn: so that something fits, or as a part of their size on paper. */
export type Zoom =
  | { readonly kind: 'fit'; readonly fit: 'width' | 'page' | 'twoPages' }
  | { readonly kind: 'scale'; readonly scale: number };

/** As it was chosen last. */
export const usePreviewZoom = create<{ readonly zoom: Zoom }>(() => ({
  zoom: { kind: 'fit', fit: 'twoPages' },
}));

export function setZoom(zoom: Zoom): void {
  usePreviewZoom.setState({ zoom });
}
