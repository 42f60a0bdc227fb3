import { create } from 'zustand';

/** Files on their way into Punkt, chosen together. */
export interface Coming {
  readonly id: string;
  /** The item that they are for. */
  readonly itemId: string;
  /** The one that is being sent now. */
  readonly fileName: string;
  /** Its place among them, from 1. */
  readonly place: number;
  readonly count: number;
  /** 0 to 1, of all of them. */
  readonly share: number;
  readonly cancel: () => void;
}

/** Kept outside every screen: who goes elsewhere meanwhile finds the files there when they come back. */
export const useComing = create<{ readonly coming: readonly Coming[] }>(() => ({ coming: [] }));

/** In milliseconds: what is quicker than this is not worth a word. */
const SLOW = 500;

/** Tells of files that take a while. Returns what notes how far they are, and what ends it. */
export function tellOfComing(coming: Coming): {
  readonly note: (changes: Partial<Pick<Coming, 'fileName' | 'place' | 'share'>>) => void;
  readonly end: () => void;
} {
  let present = coming;
  let isShown = false;
  const show = (): void => {
    isShown = true;
    useComing.setState((state) => ({ coming: [...state.coming, present] }));
  };
  const timer = setTimeout(show, SLOW);
  return {
    note(changes) {
      present = { ...present, ...changes };
      if (!isShown) return;
      useComing.setState((state) => ({
        coming: state.coming.map((other) => (other.id === coming.id ? present : other)),
      }));
    },
    end() {
      clearTimeout(timer);
      useComing.setState((state) => ({ coming: state.coming.filter(({ id }) => id !== coming.id) }));
    },
  };
}
