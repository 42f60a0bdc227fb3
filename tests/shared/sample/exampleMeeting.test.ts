import { describe, expect, test } from 'vitest';
import { presetFor } from '#shared/agenda/bodyPresets.ts';
import { composeAgenda } from '#shared/document/composeAgenda.ts';
import { composeMinutes } from '#shared/document/composeMinutes.ts';
import { minutesProfileOf, profileOf } from '#shared/layouts/profileOf.ts';
import { layoutProfileIdSchema, type Body } from '#shared/model/body.ts';
import { meetingSnapshotSchema } from '#shared/model/snapshot.ts';
import { findBrokenReferences } from '#shared/package/references.ts';
import { exampleMeeting } from '#shared/sample/exampleMeeting.ts';
import { exampleMinutes } from '#shared/sample/exampleMinutes.ts';
import { sampleBody } from '#shared/sample/sampleBody.ts';
import { sampleMembers } from '#shared/sample/samplePeople.ts';
import { aBody } from '../../builders/rows.ts';
import { linesOfBlock } from '../../builders/treeLines.ts';

const textOf = (body: Body): string =>
  JSON.stringify(composeAgenda(exampleMeeting(body, sampleMembers), profileOf(body))).replaceAll(
    '\u00a0',
    ' ',
  );

describe('the example of a body', () => {
  test.each(layoutProfileIdSchema.options)('is a meeting that hangs together, by preset %s', (id) => {
    const body = { ...sampleBody, ...presetFor(id, 'rådet') };
    for (const example of [exampleMeeting(body, sampleMembers), exampleMinutes(body, sampleMembers)]) {
      expect(meetingSnapshotSchema.safeParse(example).error).toBeUndefined();
      expect(findBrokenReferences(example)).toEqual([]);
    }
  });

  test('shows what the body has chosen: its items, sections, lead phrase, numbers and appendices', () => {
    const text = textOf({
      ...sampleBody,
      leadPhrase: 'Vi foreslår, at',
      numbering: 'grouped',
      appendixNumbering: 'perMeeting',
      sectionTemplates: [
        { kind: 'caseDescription', heading: 'Sagen' },
        { kind: 'recommendation', heading: 'Forslag' },
      ],
    });
    expect(text).toContain('Godkendelse af referat fra mødet den 22. januar 2031');
    expect(text).toContain('Næste møde er onsdag den 11. juni 2031');
    expect(text.indexOf('Sagen')).toBeLessThan(text.lastIndexOf('Forslag'));
    expect(text).toContain('Vi foreslår, at');
    expect(text).toContain('3.2');
    expect(text).toContain('Bilag 4');
    expect(text).not.toMatch(/\{forrige|\{næste/);
  });

  test('names the body in its points where the body’s own do', () => {
    expect(textOf(sampleBody)).toContain('styregruppen godkender aftalen');
    expect(textOf({ ...sampleBody, standardItems: [] })).not.toContain('styregruppen godkender aftalen');
  });

  test('has minutes in which everybody came and the body decides in its own words', () => {
    const body = { ...sampleBody, decisionPhrases: [' ', 'Styregruppen sagde ja.'] };
    const minutes = composeMinutes(exampleMinutes(body, sampleMembers), minutesProfileOf(body), {
      edition: 'full',
    });
    const lines = minutes.blocks.flatMap(linesOfBlock);
    expect(lines).toContain('fact: Tid: 12.~marts~2031, kl.~10.00–12.00');
    expect(lines.filter((line) => line === 'body: Styregruppen sagde ja.')).toHaveLength(4);
    expect(lines.filter((line) => line.startsWith('decisionHeading: Beslutning'))).toHaveLength(4);
  });

  test('is one even of a body that nothing is said about', () => {
    expect(textOf(aBody({ name: '', sectionTemplates: [], standardItems: [] }))).toContain(
      'Ny aftale om kørsel',
    );
  });
});
