import type { MeetingDocument } from '#shared/document/meetingDocument.ts';
import { claimFocus } from '../../../components/focusClaim.ts';
import { setFolded } from '../../../stores/folding.ts';
import { openMeeting } from '../../../stores/navigation.ts';
import { editorOf } from '../../editor/openEditors.ts';
import { decisionTextId } from '../../editor/textIds.ts';
import { linesIn, positionOf } from '../../editor/textLines.ts';
import { focusShown, until } from '../../history/focusShown.ts';
import { findSpot } from './findSpot.ts';
import type { PointedAt } from './sourceAt.ts';

/** Leaves the pages for where something is written, and sets the cursor there. */
export async function goToSource(
  meetingId: string,
  kind: MeetingDocument['kind'],
  { source, text }: PointedAt,
): Promise<void> {
  switch (source.kind) {
    case 'facts':
      return openMeeting(meetingId, kind === 'minutes' ? { kind, itemId: null } : { kind: 'facts' });
    case 'group':
      openMeeting(meetingId);
      return focusShown(source.groupId, 'outline');
    case 'item':
      openMeeting(meetingId, { kind: kind === 'minutes' ? kind : 'item', itemId: source.itemId });
      return focusShown(source.itemId, 'page');
    case 'section':
      openMeeting(meetingId, { kind: 'item', itemId: source.itemId });
      setFolded(source.sectionId, false);
      return putCursor(source.sectionId, text);
    case 'decision':
      openMeeting(meetingId, { kind: 'minutes', itemId: source.itemId });
      return putCursor(decisionTextId(source.itemId), text);
  }
}

async function putCursor(textId: string, text: PointedAt['text']): Promise<void> {
  const mayMove = claimFocus();
  await until(() => editorOf(textId) !== undefined);
  const editor = editorOf(textId)?.editor;
  if (!editor || !mayMove()) return;
  const lines = linesIn(editor.state.doc);
  const spot =
    text &&
    findSpot(
      lines.map((line) => line.text),
      text,
    );
  const line = spot ? lines[spot.line] : undefined;
  const position = spot && line ? positionOf(line, spot.offset) : 1;
  editor.chain().setTextSelection(position).focus().scrollIntoView().run();
}
