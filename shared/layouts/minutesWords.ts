/** The words that Punkt itself writes in minutes. */
export interface MinutesWords {
  readonly minutes: string;
  /** Followed by the date: "Referat af mødet fredag den 14. marts 2031". */
  readonly minutesOfMeeting: string;
  /** After the document's name, of minutes without what is closed. */
  readonly publicEdition: string;
  /** Followed by the date and the body, above every item. */
  readonly meetingOn: string;
  readonly open: string;
  readonly closed: string;
  readonly contents: string;
  readonly present: string;
  readonly decision: string;
  /** In the box of a closed item in the public edition. */
  readonly behindClosedDoors: string;
  readonly leftOut: string;
  /** In the place of a reference to a closed appendix. */
  readonly closedAppendix: string;
  /** Of an item that came on a supplementary agenda, and of one that was on none. */
  readonly supplementary: string;
  readonly outsideAgenda: string;
  /** Followed by the date of the meeting that approved them. */
  readonly approvedOn: string;
  /** Followed by the date on which it was written. */
  readonly addition: string;
  readonly actions: string;
  readonly deadline: string;
  readonly vote: VoteWords;
}

export interface VoteWords {
  readonly onRecommendation: string;
  /** Followed by what was put to the vote. */
  readonly on: string;
  readonly vote: string;
  readonly count: string;
  readonly members: string;
  readonly organisations: string;
  readonly for: string;
  readonly against: string;
  readonly abstaining: string;
  readonly dissent: string;
  /** Between the names of a minority and what they said. */
  readonly demanded: string;
  /** Between the name of one who abstained and the reason. */
  readonly abstainedBecause: string;
}

export const minutesWords: MinutesWords = {
  minutes: 'Referat',
  minutesOfMeeting: 'Referat af mødet',
  publicEdition: 'offentlig udgave',
  meetingOn: 'Mødet den',
  open: 'Åben',
  closed: 'Lukket',
  contents: 'Indhold',
  present: 'Til stede',
  decision: 'Beslutning:',
  behindClosedDoors: 'Punktet er behandlet for lukkede døre.',
  leftOut: 'Sagens tekst og bilag er udeladt i den offentlige udgave af referatet.',
  closedAppendix: 'et lukket bilag',
  supplementary: 'Fra tillægsdagsordenen',
  outsideAgenda: 'Taget op på mødet, uden for dagsordenen',
  approvedOn: 'Godkendt på mødet den',
  addition: 'Tilføjelse den',
  actions: 'Opfølgning',
  deadline: 'frist',
  vote: {
    onRecommendation: 'Afstemning om indstillingen',
    on: 'Afstemning om:',
    vote: 'Stemme',
    count: 'Antal',
    members: 'Medlemmer',
    organisations: 'Organisationer',
    for: 'For',
    against: 'Imod',
    abstaining: 'Undlod at stemme',
    dissent: 'Mindretalsudtalelse',
    demanded: 'ønskede tilført referatet:',
    abstainedBecause: 'undlod at stemme med begrundelsen:',
  },
};
