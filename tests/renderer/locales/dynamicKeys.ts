import { annotationKindSchema } from '#shared/model/annotation.ts';
import { conflictFields } from '../../../renderer/features/package/describeConflict.ts';
import { senderRoleSchema } from '#shared/package/manifest.ts';
import { voteSides } from '#shared/decisions/voteRules.ts';
import { failureKindSchema } from '#shared/contract/failure.ts';
import { officeProgramNames } from '#shared/contract/officePrograms.ts';
import { standardFields } from '#shared/agenda/standardFields.ts';
import { fileFamilies } from '#shared/files/fileTypes.ts';
import { accessSchema } from '#shared/model/access.ts';
import { attendanceStatusSchema, phaseSchema } from '#shared/model/attendance.ts';
import {
  appendixNumberingSchema,
  layoutProfileIdSchema,
  memberRoleSchema,
  numberingSchema,
} from '#shared/model/body.ts';
import { issueKindSchema } from '#shared/model/issue.ts';
import { itemKindSchema, itemOriginSchema } from '#shared/model/item.ts';
import { decisionKindSchema } from '#shared/model/decision.ts';
import { actionStates } from '#shared/followUp/filterActions.ts';
import { layoutValuesOf } from '#shared/layouts/changes/layoutFields.ts';
import { attachReasons } from '#shared/layouts/packWords.ts';
import { headingColours } from '#shared/layouts/offered.ts';
import { expectedStyles } from '#shared/layouts/template/knownStyles.ts';
import { runningFields } from '#shared/layouts/runningFields.ts';
import {
  decisionPlaceSchema,
  groupsFormSchema,
  layoutWords,
  logoSchema,
  openingSchema,
  overviewFormSchema,
  pageBreaksSchema,
  participantsFormSchema,
  pointMarkerSchema,
} from '#shared/model/layoutChanges.ts';
import { templateRemarkSchema } from '#shared/model/template.ts';
import { exampleNames } from '#shared/sample/samples.ts';
import { sampleBody } from '#shared/sample/sampleBody.ts';
import { meetingStatusSchema } from '#shared/model/meeting.ts';
import { themeKindSchema } from '#shared/model/yearPlan.ts';
import { holidays } from '#shared/language/danishHolidays.ts';
import { placesInMonth } from '#shared/yearPlan/recurrence.ts';
import { meetingColumns, monthColumns } from '#shared/yearPlan/yearTable.ts';
import { sectionKindSchema, sectionLanguageSchema } from '#shared/model/section.ts';
import { binKinds } from '../../../renderer/database/bin.ts';
import { recordedActs } from '../../../renderer/database/history/acts.ts';
import { foldedParts } from '../../../renderer/features/bodies/appearance/Folded.tsx';
import { wordGroups } from '../../../renderer/features/bodies/appearance/WordFields.tsx';
import { exampleKinds } from '../../../renderer/features/bodies/composeExample.ts';
import { outlineKeys } from '../../../renderer/features/outline/outlineKeys.ts';
import { actIds } from '../../../renderer/stores/actCatalogue.ts';
import { keySets } from '../../../renderer/stores/keySet.ts';

const lacks = ['title', 'publicTitle', 'recommendation', 'reference', 'date', 'pictureDescription'];
const minutesLacks = [
  'startTime',
  'endTime',
  'attendance',
  'decision',
  'publicTitle',
  'publicDecision',
  'vote',
];
const formats = [
  'bold',
  'italic',
  'underline',
  'strike',
  'subscript',
  'superscript',
  'bulletList',
  'orderedList',
  'indent',
  'outdent',
  'withoutBullet',
  'footnote',
  'reference',
  'noBreakSpace',
];
const styles = ['paragraph', 'heading1', 'heading2', 'quote'];
const pictureActs = ['insertPicture', 'describePicture', 'pictureWider', 'pictureNarrower'];

const openProblems = ['newer', 'unreadable', 'lost'];

/** Keys that the screens put together while running: what they begin with, and every ending there is. */
export const dynamicKeys: Readonly<Record<string, readonly string[]>> = {
  'access.': accessSchema.options,
  'acts.': actIds,
  'attendance.': attendanceStatusSchema.options,
  'bin.kind.': binKinds,
  'appendices.families.': fileFamilies,
  'bodies.appendixNumberings.': appendixNumberingSchema.options,
  'bodies.example.': exampleKinds,
  'bodies.exampleKinds.': exampleKinds,
  'bodies.fields.': standardFields,
  'bodies.moveFrom.': ['first', 'last'],
  'bodies.numberings.': numberingSchema.options,
  'bodies.presetName.': layoutProfileIdSchema.options,
  'start.sample.': exampleNames,
  'bodies.presetText.': layoutProfileIdSchema.options,
  'bodies.standardItems.': ['first', 'last'],
  'bodies.': ['name', 'shortName', 'secretariat', 'leadPhrase'],
  'action.state.': actionStates,
  'decision.kind.': [...decisionKindSchema.options, 'followAll'],
  'decision.outcome.': [...decisionKindSchema.options, 'changed'],
  'changes.added.': itemOriginSchema.options,
  'changes.appendices.': [
    'appendixAdded',
    'appendixRemoved',
    'appendixFile',
    'appendixOpened',
    'appendixClosed',
  ],
  'changes.fact.': ['caseNumber', 'presenter', 'guests', 'publicTitle'],
  'changes.item.': ['removed', 'withdrawn', 'reinstated', 'opened', 'closed'],
  'changes.meeting.facts.': ['day', 'time', 'place'],
  'changes.meeting.groups.': ['groupAdded', 'groupRemoved'],
  'changes.meeting.people.': ['participantAdded', 'participantRemoved'],
  'changes.section.': ['sectionAdded', 'sectionText', 'sectionLook', 'sectionMoved'],
  'export.doneText.': ['word', 'pdf', 'package', 'handBack', 'issue', 'issueAgain', 'pack', 'packOverview'],
  'export.step.': ['compose', 'paginate', 'write', 'read', 'convert', 'pack'],
  'pack.fileName.': ['pack', 'packOverview'],
  'pack.reason.': [...attachReasons, 'missing'],
  'failure.': failureKindSchema.options,
  'package.action.': ['added', 'changed', 'removed'],
  'package.decision.': ['added', 'changed', 'removed'],
  'package.beside.': ['course', 'corrections', 'annotations', 'issues'],
  'package.choice.': ['ours', 'theirs', 'both'],
  'package.field.': conflictFields,
  'package.sender.': senderRoleSchema.options,
  'issues.fileName.': issueKindSchema.options,
  'issues.kind.': issueKindSchema.options,
  'outline.origin.': ['supplementary', 'meeting'],
  'outline.originText.': ['supplementary', 'meeting'],
  'find.in.': [
    'itemTitle',
    'sectionHeading',
    'appendixTitle',
    'decisionLine',
    'publicDecisionLine',
    'draftLine',
    'ownNote',
  ],
  'format.': [...formats, ...styles, ...pictureActs],
  'format.listType_': ['1', 'a', 'i'],
  'minutes.lack.': minutesLacks,
  'minutes.lackText.': minutesLacks,
  'minutes.people.': ['present', 'apologies', 'absent', 'unknown'],
  'minutes.view.': ['write', 'full', 'public'],
  'guidance.': sectionKindSchema.options,
  'keyNames.': ['Shift', 'Space', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
  'history.': ['undo', 'redo'],
  'history.acts.': recordedActs,
  'kind.': itemKindSchema.options,
  'layout.colours.': headingColours.map(({ name }) => name),
  'layout.decisionPlace.': decisionPlaceSchema.options,
  'layout.fields.': Object.keys(layoutValuesOf(sampleBody)),
  'layout.formText.': layoutProfileIdSchema.options,
  'layout.groups.': groupsFormSchema.options,
  'layout.logoAligns.': logoSchema.shape.align.options,
  'layout.logoPlaces.': logoSchema.shape.place.options,
  'layout.opening.': openingSchema.options,
  'layout.overview.': overviewFormSchema.options,
  'layout.own.': ['font', 'headingColour', 'headingNumber', 'overviewNumber'],
  'layout.pageBreaks.': pageBreaksSchema.options,
  'layout.participants.': participantsFormSchema.options,
  'layout.parts.': foldedParts,
  'layout.points.': pointMarkerSchema.options,
  'layout.runningFields.': runningFields,
  'layout.templateRemarks.': templateRemarkSchema.options,
  'layout.templateStyles.': expectedStyles,
  'layout.units.': ['points', 'millimetres'],
  'layout.wordGroups.': Object.keys(wordGroups),
  'layout.words.': layoutWords,
  'lacks.item.': lacks,
  'notes.empty.': ['chair', 'secretary'],
  'notes.filters.': ['note', 'question', 'draftDecision', 'gone'],
  'notes.kind.': annotationKindSchema.options,
  'notes.text.': annotationKindSchema.options,
  'outline.keys.': outlineKeys.map(({ name }) => name),
  'outline.lack.': lacks,
  'outline.stays.': ['noGroupAbove', 'alreadyInGroup', 'notInGroup'],
  'holidays.': holidays,
  'presence.arrived.': phaseSchema.options,
  'presence.at.': ['arrived', 'left'],
  'presence.left.': phaseSchema.options,
  'presence.mark.': ['present', 'apology', 'absent'],
  'presence.phase.': phaseSchema.options,
  'presence.remove.': ['arrived', 'left', 'disqualified'],
  'presence.state.': ['away', 'disqualified', 'apology', 'absent', 'unknown'],
  'preview.zoom.': ['width', 'page', 'twoPages', 'paper', 'other'],
  'followUp.filter.': actionStates,
  'rail.': ['meetings', 'followUp', 'yearPlan', 'bodies', 'settings'],
  'recovery.': openProblems,
  'recovery.chooseCopy.': openProblems,
  'roles.': memberRoleSchema.options,
  'section.language_': sectionLanguageSchema.options,
  'sectionKind.': sectionKindSchema.options,
  'search.kind.': ['meeting', 'item', 'appendix', 'body', 'act'],
  'settings.': ['da', 'en', 'system', 'light', 'dark', ...keySets],
  'settings.officeNames.': officeProgramNames,
  'tabs.': ['agenda', 'appendices', 'meetingMode', 'minutes'],
  'status.': meetingStatusSchema.options,
  'vote.side.': voteSides,
  'yearPlan.form.': ['wheel', 'list'],
  'yearPlan.legend.': ['past', 'next', 'coming'],
  'yearPlan.placeInMonth.': placesInMonth.map(String),
  'yearPlan.table.column.': [...meetingColumns, ...monthColumns],
  'yearPlan.themeKind.': themeKindSchema.options,
};
