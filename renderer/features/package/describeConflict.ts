import type { TFunction } from 'i18next';
import type { AgendaVersion } from '#shared/changes/version.ts';
import type { MergeConflict } from '#shared/merge/conflicts.ts';
import type { Row } from '#shared/merge/tables.ts';
import { appendixSourceSchema } from '#shared/model/appendix.ts';
import { attendanceStatusSchema } from '#shared/model/attendance.ts';
import { voteSchema } from '#shared/model/decision.ts';
import { richTextSchema } from '#shared/model/richText.ts';
import { linesOf } from '#shared/richText/lines.ts';
import { nameOfItem } from './nameOfItem.ts';

interface DescribedConflict {
  readonly title: string;
  /** What each side says, as text; empty where it cannot be shown in words. */
  readonly ours: string;
  readonly theirs: string;
}

/** What two sides disagree about, in words. */
export function describeConflict(
  { place, fields, ours, theirs }: MergeConflict,
  version: AgendaVersion,
  t: TFunction,
): DescribedConflict {
  const what = t(`package.field.${nameOf(fields)}`);
  const whose = nameOfRow(place === 'meeting' ? null : ours, version, t);
  const title = whose === '' ? what : t('package.conflictTitle', { whose, what });
  return { title, ours: textOf(fields, ours, t), theirs: textOf(fields, theirs, t) };
}

const named = [
  'content',
  'publicContent',
  'heading',
  'title',
  'publicTitle',
  'caseNumber',
  'presenter',
  'guests',
  'place',
  'date',
  'startTime',
  'endTime',
  'what',
  'responsible',
  'dueDate',
  'note',
  'name',
  'organisation',
  'status',
  'votes',
  'order',
  'source',
  'text',
] as const;
type FieldName = (typeof named)[number] | 'other';

/** Everything that `package.field.` names. */
export const conflictFields: readonly FieldName[] = [...named, 'other'];

function nameOf(fields: readonly string[]): FieldName {
  return named.find((name) => fields.includes(name)) ?? 'other';
}

/** The item that it is about, or the person; '' for the meeting as a whole. */
function nameOfRow(row: Row | null, version: AgendaVersion, t: TFunction): string {
  if (!row) return '';
  if (typeof row['itemId'] === 'string') {
    const heading = typeof row['heading'] === 'string' ? row['heading'].trim() : '';
    const item = nameOfItem(row['itemId'], [version], t);
    return heading === '' ? item : t('package.sectionOf', { item, heading });
  }
  if (version.items.has(row.id)) return nameOfItem(row.id, [version], t);
  return [row['name'], row['title']].find((name) => typeof name === 'string') ?? '';
}

function textOf(fields: readonly string[], row: Row, t: TFunction): string {
  const values = fields.filter(isReadable).map((field) => valueAsText(row[field], t));
  return values.filter((value) => value !== '').join('\n');
}

/** A key that says where a row stands is no text, nor is one that names another row. */
function isReadable(field: string): boolean {
  return field !== 'order' && named.some((name) => name === field);
}

function valueAsText(value: unknown, t: TFunction): string {
  const text = richTextSchema.safeParse(value);
  if (text.success) return linesOf(text.data).join('\n');
  const source = appendixSourceSchema.safeParse(value);
  if (source.success) return source.data.kind === 'file' ? source.data.fileName : source.data.url;
  const votes = voteSchema.array().safeParse(value);
  if (votes.success) {
    return votes.data
      .map((vote) =>
        t('package.vote', {
          motion: vote.motion,
          for: vote.for.length,
          against: vote.against.length,
          abstaining: vote.abstaining.length,
        }).trim(),
      )
      .join('\n');
  }
  const status = attendanceStatusSchema.safeParse(value);
  if (status.success) return t(`attendance.${status.data}`);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : '';
}
