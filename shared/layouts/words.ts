import type { MinutesWords } from './minutesWords.ts';
import type { NotesWords } from './notesWords.ts';
import type { PackWords } from './packWords.ts';

/** The words that Punkt itself writes in a document; everything else is the secretary's. */
export interface Words {
  readonly agenda: string;
  /** Followed by the date: "Dagsorden til mødet fredag den 14. marts 2031". */
  readonly agendaForMeeting: string;
  /** The same two of a supplementary agenda. */
  readonly supplementaryAgenda: string;
  readonly supplementaryAgendaForMeeting: string;
  readonly meeting: string;
  readonly time: string;
  readonly place: string;
  readonly participants: string;
  readonly apologies: string;
  readonly absent: string;
  /** The heads of a table of participants. */
  readonly name: string;
  readonly organisation: string;
  /** Beside a participant's name; members need no word. */
  readonly chair: string;
  readonly viceChair: string;
  readonly secretary: string;
  readonly guest: string;
  /** The same of the secretary where it must be short: "Sekretariatet/ref." */
  readonly minuteTaker: string;
  /** Followed by a name. */
  readonly substituteFor: string;
  /** Above the contents or the table of groups; it may hold fields (./runningFields.ts). */
  readonly contents: string;
  /** The heads of the table of groups. */
  readonly group: string;
  readonly items: string;
  readonly caseNumber: string;
  readonly presenter: string;
  readonly guests: string;
  readonly closedItem: string;
  readonly closedAppendix: string;
  readonly untitledItem: string;
  /** After the title of an item that was sent out and is not taken up: "(udgår)". */
  readonly withdrawn: string;
  readonly untitledAppendix: string;
  /** Above an item's appendices. */
  readonly appendices: string;
  /** Before an appendix's number: "Bilag 4:". */
  readonly appendix: string;
  /** In the place of a picture whose file is gone, before its description. */
  readonly missingPicture: string;
  readonly references: ReferenceWords;
  readonly minutes: MinutesWords;
  readonly notes: NotesWords;
  readonly pack: PackWords;
}

/** The words of a reference within a sentence. */
export interface ReferenceWords {
  /** Before a number: "bilag 4", "punkt 3". */
  readonly appendix: string;
  readonly item: string;
  /** Before a title, where appendices have no numbers. */
  readonly titledAppendix: string;
  /** "bilag 2 til punkt 5" */
  readonly of: string;
}
