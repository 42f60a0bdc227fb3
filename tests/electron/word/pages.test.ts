import { describe, expect, test } from 'vitest';
import { exportToWord } from '../../../electron/word/exportToWord.ts';
import { cutIntoPieces } from '../../../electron/word/pages/pieces.ts';
import { composeAgenda } from '#shared/document/composeAgenda.ts';
import { form1 } from '#shared/layouts/form1.ts';
import type { LayoutChanges } from '#shared/model/layoutChanges.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { roadsMeeting } from '#shared/sample/roadsMeeting/roadsMeeting.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { serviceMeeting } from '#shared/sample/serviceMeeting/serviceMeeting.ts';
import { inForm } from '../../builders/forms.ts';
import { meanMeetings } from '../../builders/meanMeetings.ts';
import { pathsMeeting } from '../../builders/pathsMeeting.ts';
import { pagesInContents } from '../../wordChecks/fields.ts';
import { hasLibreOffice, layOutInLibreOffice } from '../../wordChecks/libreOffice.ts';

const meetings: Readonly<Record<string, MeetingSnapshot>> = {
  'the sample meeting': sampleMeeting,
  'a meeting with a bit of everything': pathsMeeting,
  'overlong titles': meanMeetings['overlong titles']!,
  'a table of 300 rows': meanMeetings['a table of 300 rows']!,
  'sixty participants': meanMeetings['sixty participants']!,
  'the sample of form 2': roadsMeeting,
  'the sample of form 3': serviceMeeting,
  'form 2 with headings of groups, another font and narrow margins': withChanges(roadsMeeting, {
    font: 'Times New Roman',
    groups: 'headings',
    overview: 'contents',
    participants: 'list',
    opening: 'nameAsTitle',
    marginLeft: 15,
    marginRight: 15,
  }),
  'form 3 in large text without headings of groups': withChanges(serviceMeeting, {
    textSize: 14,
    groups: 'lineAboveFirstItem',
    pageBreaks: 'beforeEach',
    headingNumber: 'Sag #',
    headerMiddle: '{kort navn}',
  }),
  'sixty participants in form 3': inForm(meanMeetings['sixty participants']!, 'form3'),
};

function withChanges(snapshot: MeetingSnapshot, layoutChanges: LayoutChanges): MeetingSnapshot {
  return { ...snapshot, body: { ...snapshot.body, layoutChanges } };
}

/** Who can say where the headings came to stand. */
const judges = hasLibreOffice() ? ['LibreOffice'] : [];
if (judges.length === 0) {
  console.log('Not applicable here: comparing page numbers takes LibreOffice and pdfinfo (see .ci/run).');
}

describe('the pages in the contents', () => {
  test('are counted piece by piece, each beginning with a heading of an item or a group', () => {
    const { blocks } = composeAgenda(meanMeetings['groups numbered in two levels']!, form1);
    expect(cutIntoPieces(blocks, form1).map((piece) => piece.blocks[0]?.kind)).toEqual([
      'paragraph',
      'itemHeading',
      'groupHeading',
      'itemHeading',
      'groupHeading',
      'groupHeading',
      'itemHeading',
    ]);
  });

  test.each(judges)(
    'are those that %s puts the headings on',
    async () => {
      const exported = await Promise.all(
        Object.values(meetings).map((snapshot) => exportToWord(snapshot, { now: new Date() })),
      );
      const laidOut = await layOutInLibreOffice(exported.map(({ bytes }) => bytes));
      const contents = await Promise.all(exported.map(({ bytes }) => pagesInContents(bytes)));
      const inOrder = (values: readonly unknown[]) =>
        Object.keys(meetings).map((name, index) => [name, values[index]]);
      expect(contents.flat().length).toBeGreaterThan(30);
      expect(inOrder(contents)).toEqual(
        inOrder(
          contents.map((pages, index) =>
            pages.map(([bookmark]) => [bookmark, laidOut[index]!.bookmarks.get(bookmark)]),
          ),
        ),
      );
      expect(inOrder(exported.map(({ pageCount }) => pageCount))).toEqual(
        inOrder(laidOut.map(({ pageCount }) => pageCount)),
      );
    },
    180_000,
  );
});
