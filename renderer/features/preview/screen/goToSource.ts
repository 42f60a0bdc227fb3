import { setFolded } from '../../../stores/folding.ts';
import { openMeeting } from '../../../stores/navigation.ts';
import { editorOf } from '../../editor/openEditors.ts';
import { linesIn, positionOf } from '../../editor/textLines.ts';
import { focusShown, until } from '../../history/focusShown.ts';
import type { PointedAt } from './sourceAt.ts';

/** Leaves the pages for where something is written, and sets the cursor there. */
export async function goToSource(meetingId: string, { source, text }: PointedAt): Promise<void> {
  switch (source.kind) {
    case 'facts':
      return openMeeting(meetingId);
    case 'group':
      openMeeting(meetingId);
      return focusShown(source.groupId, 'outline');
    case 'item':
      openMeeting(meetingId, { kind: 'item', itemId: source.itemId });
      return focusShown(source.itemId, 'page');
    case 'section':
      openMeeting(meetingId, { kind: 'item', itemId: source.itemId });
      setFolded(source.sectionId, false);
      return putCursor(source.sectionId, text);
  }
}

async function putCursor(sectionId: string, text: PointedAt['text']): Promise<void> {
  await until(() => editorOf(sectionId) !== undefined);
  const editor = editorOf(sectionId)?.editor;
  if (!editor) return;
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

/**
 * Where in the lines of a text a clicked run of it stands. A page shows only a part of a long paragraph, and a text with
 * marks is several runs; the first line that holds the run is taken.
 */
export function findSpot(
  lines: readonly string[],
  { run, offset }: NonNullable<PointedAt['text']>,
): { line: number; offset: number } | null {
  const line = lines.findIndex((each) => each.includes(run));
  return line === -1 ? null : { line, offset: lines[line]!.indexOf(run) + offset };
}
