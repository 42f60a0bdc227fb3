/** The words that Punkt itself writes in a document; everything else is the secretary's. */
export interface Words {
  readonly agenda: string;
  /** Followed by the date: "Dagsorden til mødet fredag den 14. marts 2031". */
  readonly agendaForMeeting: string;
  readonly time: string;
  readonly place: string;
  readonly participants: string;
  readonly absent: string;
  readonly contents: string;
  readonly caseNumber: string;
  readonly presenter: string;
  readonly guests: string;
  readonly closedItem: string;
  readonly closedAppendix: string;
  readonly untitledItem: string;
  readonly untitledAppendix: string;
  readonly appendices: string;
  /** Before an appendix's number: "Bilag 4:". */
  readonly appendix: string;
  /** In the place of a picture whose file is gone, before its description. */
  readonly missingPicture: string;
  /** "Side 3 af 14" */
  readonly page: string;
  readonly pageOf: string;
}
