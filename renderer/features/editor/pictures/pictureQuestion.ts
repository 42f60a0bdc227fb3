import { create } from 'zustand';
import type { ImageAttributes } from '#shared/model/picture.ts';

/** What the dialog asks about a picture: its description, and how wide it is. */
export interface PictureQuestion {
  readonly attrs: ImageAttributes;
  /** Whether the picture is about to be inserted, or stands in the text already. */
  readonly isNew: boolean;
  /** null: the person closed the dialog. */
  readonly answer: (attrs: ImageAttributes | null) => void;
}

export const usePictureQuestion = create<{ question: PictureQuestion | null }>(() => ({ question: null }));

/** Asks, and waits for the answer. */
export function askAboutPicture(attrs: ImageAttributes, isNew: boolean): Promise<ImageAttributes | null> {
  return new Promise((resolve) => {
    const answer = (given: ImageAttributes | null): void => {
      usePictureQuestion.setState({ question: null });
      resolve(given);
    };
    usePictureQuestion.setState({ question: { attrs, isNew, answer } });
  });
}
