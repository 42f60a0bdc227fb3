/** Everything that can be undone, by name: what is undone is called `history.acts.NAME` on screen. */
export const recordedActs = [
  'typeText',
  'pasteText',
  'formatText',
  'insertInText',
  'changeTable',
  'addFootnote',
  'deleteFootnote',
  'addReference',
  'insertPicture',
  'changePicture',
  'deletePicture',
  'replaceHit',
  'replaceEveryHit',
  'correctSpelling',
  'addItem',
  'addItems',
  'fetchItems',
  'retitleItem',
  'changeItem',
  'moveItem',
  'deleteItem',
  'withdrawItem',
  'reinstateItem',
  'addGroup',
  'renameGroup',
  'moveGroup',
  'deleteGroup',
  'moveRows',
  'deleteRows',
  'addSection',
  'renameSection',
  'changeSectionLanguage',
  'moveSection',
  'deleteSection',
  'addAppendix',
  'changeAppendix',
  'moveAppendix',
  'deleteAppendix',
  'addParticipant',
  'changeParticipant',
  'moveParticipant',
  'removeParticipant',
  'noteMovement',
  'changeMovement',
  'removeAttendanceEvent',
  'disqualify',
  'qualify',
  'markRestPresent',
  'addSubstitute',
  'beginMeeting',
  'takeUpItem',
  'takeUpNewItem',
  'beginBreak',
  'endBreak',
  'endMeeting',
  'resumeMeeting',
  'changeMeetingTimes',
  'approveMinutes',
  'withdrawApproval',
  'addCorrection',
  'changeCorrection',
  'removeCorrection',
  'decide',
  'decidePoint',
  'saveVote',
  'removeVote',
  'addAction',
  'changeAction',
  'finishAction',
  'reopenAction',
  'deleteAction',
  'addAnnotation',
  'changeAnnotation',
  'removeAnnotation',
  'changeMeeting',
  'deleteMeeting',
  'deleteIssue',
  'changeBody',
  'changeLayout',
  'resetLayout',
  'changeLogo',
  'changeTemplate',
  'deleteBody',
  'addMember',
  'changeMember',
  'moveMember',
  'deleteMember',
  'addBodyLine',
  'changeBodyLine',
  'moveBodyLine',
  'removeBodyLine',
  'addYearEntries',
  'changeYearEntry',
  'deleteYearEntries',
  'makePlannedMeeting',
  'bringBack',
  'deleteForGood',
] as const;

export type RecordedAct = (typeof recordedActs)[number];

/**
 * What a change is undone as. Changes with the same burst, one right after the other, are undone together: the editor
 * saves every quarter of a second, which is no step that a person would know.
 */
export type Act = RecordedAct | { readonly name: RecordedAct; readonly burst: string };

export function nameOf(act: Act): RecordedAct {
  return typeof act === 'string' ? act : act.name;
}

export function burstOf(act: Act): string | null {
  return typeof act === 'string' ? null : act.burst;
}

/** Done by typing in a field, which saves again and again: the same fields of the same row are one step until a pause. */
const typed: ReadonlySet<RecordedAct> = new Set([
  'retitleItem',
  'changeItem',
  'renameGroup',
  'renameSection',
  'changeAppendix',
  'changeParticipant',
  'changeMovement',
  'changeMeetingTimes',
  'changeMeeting',
  'changeBody',
  'changeLayout',
  'changeMember',
  'changeBodyLine',
  'changeAnnotation',
]);

export function isTyped(act: RecordedAct): boolean {
  return typed.has(act);
}
