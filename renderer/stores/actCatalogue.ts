import type { Keys } from './keySet.ts';

/** Where an act can be done. A meeting's own acts, and a year plan's, come before those that can be done everywhere. */
export type ActScope = 'everywhere' | 'meeting' | 'meetingMode' | 'chair' | 'yearPlan';

interface ActFacts {
  readonly scope: ActScope;
  /** Left out where an act has no keys. */
  readonly keys?: Keys;
  /** Further keys that do the same in every set; the first are those that menus show. */
  readonly alsoKeys?: readonly string[];
}

/**
 * Every act that the search field offers and the keyboard knows, as data: its title is the text `acts.ID`. The screen
 * that can do an act says how with `useAct`; menus, the search field and the list of shortcuts read the rest here.
 */
export const actCatalogue = {
  search: { scope: 'everywhere', keys: 'Mod+E' },
  undo: { scope: 'everywhere', keys: 'Mod+Z' },
  redo: { scope: 'everywhere', keys: 'Mod+Y', alsoKeys: ['Mod+Shift+Z'] },
  newMeeting: { scope: 'everywhere', keys: 'Mod+N' },
  newBody: { scope: 'everywhere' },
  openPackage: { scope: 'everywhere', keys: 'Mod+O' },
  goToMeetings: { scope: 'everywhere' },
  goToFollowUp: { scope: 'everywhere' },
  goToYearPlan: { scope: 'everywhere' },
  goToBodies: { scope: 'everywhere' },
  goToSettings: { scope: 'everywhere' },
  showBin: { scope: 'everywhere' },
  lightTheme: { scope: 'everywhere' },
  darkTheme: { scope: 'everywhere' },
  systemTheme: { scope: 'everywhere' },
  showKeys: { scope: 'everywhere', keys: 'F1' },
  toggleFullScreen: { scope: 'everywhere', keys: 'F11' },
  newItem: { scope: 'meeting', keys: 'Mod+N' },
  newGroup: { scope: 'meeting' },
  fetchItems: { scope: 'meeting' },
  nextItem: { scope: 'meeting', keys: 'Mod+PageDown' },
  previousItem: { scope: 'meeting', keys: 'Mod+PageUp' },
  find: { scope: 'meeting', keys: { danish: 'Mod+B', english: 'Mod+F' } },
  findNext: { scope: 'meeting', keys: 'F3' },
  findPrevious: { scope: 'meeting', keys: 'Shift+F3' },
  replace: { scope: 'meeting', keys: 'Mod+H' },
  nextMisspelling: { scope: 'meeting', keys: 'F7' },
  decideFirst: { scope: 'meeting', keys: 'Mod+1' },
  decideNoted: { scope: 'meeting', keys: 'Mod+2' },
  decidePostponed: { scope: 'meeting', keys: 'Mod+3' },
  decideOther: { scope: 'meeting', keys: 'Mod+4' },
  writeDecision: { scope: 'meeting', keys: 'Mod+5' },
  insertPhrase: { scope: 'meeting', keys: 'Mod+J' },
  newAction: { scope: 'meeting', keys: 'Mod+Shift+O' },
  takeVote: { scope: 'meeting', keys: 'Mod+Shift+A' },
  newNote: { scope: 'meeting', keys: 'Mod+Shift+M' },
  nextNote: { scope: 'meeting', keys: 'F9' },
  previousNote: { scope: 'meeting', keys: 'Shift+F9' },
  showNotes: { scope: 'meeting' },
  insertDraft: { scope: 'meeting', keys: 'Mod+Enter' },
  readAsChair: { scope: 'meeting' },
  openFacts: { scope: 'meeting' },
  insertYearTable: { scope: 'meeting' },
  preview: { scope: 'meeting', keys: 'Mod+P' },
  exportAgenda: { scope: 'meeting', keys: 'F12' },
  exportPdf: { scope: 'meeting' },
  exportNotes: { scope: 'meeting' },
  exportNotesPdf: { scope: 'meeting' },
  exportMinutes: { scope: 'meeting', keys: 'Shift+F12' },
  exportMinutesPdf: { scope: 'meeting' },
  exportPublicMinutes: { scope: 'meeting' },
  exportPublicMinutesPdf: { scope: 'meeting' },
  makePack: { scope: 'meeting' },
  exportPackage: { scope: 'meeting' },
  sendAgenda: { scope: 'meeting' },
  newSupplement: { scope: 'meeting' },
  sendSupplement: { scope: 'meeting' },
  sendMinutes: { scope: 'meeting' },
  sendPublicMinutes: { scope: 'meeting' },
  showIssues: { scope: 'meeting' },
  showChanges: { scope: 'meeting' },
  copyAsMail: { scope: 'meeting' },
  confirmSaved: { scope: 'meeting', keys: 'Mod+S' },
  attachFiles: { scope: 'meeting', keys: 'Mod+Shift+L' },
  newAppendix: { scope: 'meeting' },
  openAppendices: { scope: 'meeting', keys: 'Mod+F5' },
  openMeetingMode: { scope: 'meeting', keys: 'F5' },
  openMinutes: { scope: 'meeting', keys: 'Shift+F5' },
  openAgenda: { scope: 'meetingMode', keys: 'F5' },
  beginMeeting: { scope: 'meetingMode', keys: 'Mod+Shift+B' },
  goToItem: { scope: 'meetingMode', keys: 'Mod+G' },
  showAttendance: { scope: 'meetingMode', keys: 'Mod+Shift+F' },
  toggleBreak: { scope: 'meetingMode', keys: 'Mod+Shift+P' },
  endMeeting: { scope: 'meetingMode' },
  resumeMeeting: { scope: 'meetingMode' },
  correctTimes: { scope: 'meetingMode' },
  handBack: { scope: 'chair', keys: 'F12' },
  markRead: { scope: 'chair' },
  workAsSecretary: { scope: 'chair' },
  addPlannedMeeting: { scope: 'yearPlan', keys: 'Mod+N' },
  addPlannedMeetings: { scope: 'yearPlan' },
  addTheme: { scope: 'yearPlan' },
  addDeadline: { scope: 'yearPlan' },
  addOpenTopics: { scope: 'yearPlan' },
  copyYear: { scope: 'yearPlan' },
  nextYear: { scope: 'yearPlan', keys: 'Mod+PageDown' },
  previousYear: { scope: 'yearPlan', keys: 'Mod+PageUp' },
} as const satisfies Record<string, ActFacts>;

export type ActId = keyof typeof actCatalogue;

export const actIds = Object.keys(actCatalogue).filter((id): id is ActId => id in actCatalogue);

export function factsOf(id: ActId): ActFacts {
  return actCatalogue[id];
}
