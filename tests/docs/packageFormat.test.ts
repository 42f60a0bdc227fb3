import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendixSourceSchema, earlierFileSchema } from '#shared/model/appendix.ts';
import { sectionTemplateSchema, standardItemSchema } from '#shared/model/body.ts';
import { layoutChangesSchema, layoutWordsSchema, logoSchema } from '#shared/model/layoutChanges.ts';
import {
  abstentionReasonSchema,
  dissentSchema,
  pointDecisionSchema,
  voteSchema,
} from '#shared/model/decision.ts';
import { anchorSchema, pageRectangleSchema } from '#shared/model/annotation.ts';
import { attendanceEventSchema } from '#shared/model/attendance.ts';
import { courseEventSchema } from '#shared/model/course.ts';
import { yearEntrySchema } from '#shared/model/yearPlan.ts';
import { templatePageSchema, templateSchema, templateStyleSchema } from '#shared/model/template.ts';
import { meetingSnapshotSchema, SNAPSHOT_VERSION } from '#shared/model/snapshot.ts';
import { handBackSchema } from '#shared/package/handBack.ts';
import { manifestSchema, PACKAGE_VERSION, packagePartSchema } from '#shared/package/manifest.ts';

const {
  version: _version,
  body,
  meeting,
  yearEntries: _yearEntries,
  courseEvents: _courseEvents,
  ...tables
} = meetingSnapshotSchema.shape;
const inner = [
  manifestSchema,
  packagePartSchema,
  handBackSchema,
  handBackSchema.shape.meeting,
  standardItemSchema,
  sectionTemplateSchema,
  layoutChangesSchema,
  layoutWordsSchema,
  logoSchema,
  templateSchema,
  templatePageSchema,
  templateStyleSchema,
  pointDecisionSchema,
  voteSchema,
  dissentSchema,
  abstentionReasonSchema,
  pageRectangleSchema,
  earlierFileSchema,
  ...anchorSchema.options,
  ...attendanceEventSchema.options,
  ...appendixSourceSchema.options,
  ...yearEntrySchema.options,
  ...courseEventSchema.options,
];

describe('docs/package-format.md', () => {
  it('describes every table and every field of a package', async () => {
    const text = await readFile(join(import.meta.dirname, '../../docs/package-format.md'), 'utf8');
    const rows = [body, meeting, ...Object.values(tables).map((table) => table.element)];
    const fields = [
      ...Object.keys(meetingSnapshotSchema.shape),
      ...[...rows, ...inner].flatMap((schema) => Object.keys(schema.shape)),
    ];
    const named = new Set(text.match(/\w+/g));
    expect(fields.filter((field) => !named.has(field))).toEqual([]);
    expect(text).toContain(`**schema version ${PACKAGE_VERSION}**`);
    expect(text).toContain(`\`version\` (\`${SNAPSHOT_VERSION}\`)`);
  });
});
