import { homedir, hostname, userInfo } from 'node:os';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  annotatedAgenda,
  fullMinutes,
  publicMinutes,
  wholeAgenda,
  type MeetingDocument,
} from '#shared/document/meetingDocument.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import { doc, p } from '#shared/richText/build.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { exportToWord } from '../../../electron/word/exportToWord.ts';
import { openDocx, partOf } from '../../wordChecks/openDocx.ts';

const now = new Date('2031-03-01T09:00:00Z');
let parts: ReadonlyMap<string, string>;

beforeAll(async () => {
  const { bytes } = await exportToWord(sampleMeeting, { now });
  parts = await openDocx(bytes);
});

const partsWith = (text: string, searched = parts): string[] =>
  [...searched].filter(([path, xml]) => path.includes(text) || xml.includes(text)).map(([path]) => path);

describe('a written file', () => {
  test('is by the secretariat, and so is its last change', () => {
    const core = partOf(parts, 'docProps/core.xml');
    expect(core).toContain(`<dc:creator>${sampleMeeting.body.secretariat}</dc:creator>`);
    expect(core).toContain(`<cp:lastModifiedBy>${sampleMeeting.body.secretariat}</cp:lastModifiedBy>`);
  });

  test('holds no name of the machine, of its user or of a program', () => {
    const { username } = userInfo();
    const ofMachine = [homedir(), hostname(), `/${username}`, `\\${username}`];
    // A machine called "pc" is named in every second word.
    const names = [...ofMachine.filter(({ length }) => length > 4), 'Un-named', 'docx.js', 'dolanmiu'];
    expect(names.filter((name) => partsWith(name).length > 0)).toEqual([]);
  });

  test('holds no trace of who wrote what when: no revisions, comments or authors', () => {
    const traces = ['w:rsid', 'w:author', 'comments', 'people', 'customXml', 'w:ins ', 'w:del '];
    expect(traces.filter((trace) => partsWith(trace).length > 0)).toEqual([]);
    expect(partOf(parts, 'docProps/custom.xml')).not.toContain('<property');
    expect(partOf(parts, 'docProps/app.xml')).not.toContain('</Properties>');
  });

  test('names the people of the meeting in its text alone', () => {
    const names = sampleMeeting.attendance.map(({ name }) => name).filter((name) => name !== '');
    expect(names.length).toBeGreaterThan(3);
    const inText = ['word/document.xml', 'word/footnotes.xml'];
    expect(names.flatMap((name) => partsWith(name)).filter((path) => !inText.includes(path))).toEqual([]);
  });

  test('is in Danish wherever it says a language', () => {
    const languages = [...parts.values()].flatMap((xml) =>
      Array.from(xml.matchAll(/<w:lang [^>]*>|<dc:language>.*?</g), ([said]) => said),
    );
    expect(languages.length).toBeGreaterThan(1);
    expect(languages.filter((said) => !said.includes('da-DK'))).toEqual([]);
  });
});

describe('notes', () => {
  const author = 'Tidselsommer';
  const words = 'Kalkbrudsstien';
  const { itemId, id, createdAt, updatedAt, meetingId } = sampleMeeting.sections[0]!;
  const note: Annotation = {
    id,
    createdAt,
    updatedAt,
    meetingId,
    itemId,
    itemTitle: 'Havgusen',
    deletedAt: null,
    author,
    anchor: { kind: 'passage', sectionId: id, quote: 'Bølgebryder', before: '', after: '' },
    kind: 'question',
    visibility: 'shared',
    content: doc(p(words)),
  };
  const write = async (document: MeetingDocument) => {
    const { bytes } = await exportToWord({ ...sampleMeeting, annotations: [note] }, { now, document });
    return openDocx(bytes);
  };

  test.each([wholeAgenda, fullMinutes, publicMinutes])('are nowhere in %o', async (document) => {
    const written = await write(document);
    for (const planted of [author, words, 'Bølgebryder', 'Havgusen'])
      expect(partsWith(planted, written)).toEqual([]);
  });

  test('are in the text of the agenda that was asked for with notes, and nowhere else', async () => {
    const written = await write(annotatedAgenda);
    for (const planted of [author, words, 'Bølgebryder'])
      expect(partsWith(planted, written)).toEqual(['word/document.xml']);
  });
});
