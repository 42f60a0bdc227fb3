import { EditRegular, NoteRegular, QuestionCircleRegular } from '@fluentui/react-icons';

/** The picture of each kind of note; the words for it stand beside. */
export const noteIcons = { note: NoteRegular, question: QuestionCircleRegular, draftDecision: EditRegular };
