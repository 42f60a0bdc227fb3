import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_FILES } from '../../../../electron/word/documentFiles.ts';
import { countPages } from '../../../../electron/word/pages/countPages.ts';
import type { DocumentPages } from '../../../../electron/word/pages/documentPages.ts';
import { createLayoutMemory } from '../../../../electron/word/pages/layoutMemory.ts';
import { composeAgenda } from '#shared/document/composeAgenda.ts';
import { pagesOfDocument, pagesOfHeadings } from '#shared/document/pages/pagesOfDocument.ts';
import type { DocumentTree } from '#shared/document/tree.ts';
import { profileOf } from '#shared/layouts/profileOf.ts';
import { layoutProfileIdSchema } from '#shared/model/body.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { roadsMeeting } from '#shared/sample/roadsMeeting/roadsMeeting.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { serviceMeeting } from '#shared/sample/serviceMeeting/serviceMeeting.ts';
import { bullets, doc, numbered, p, table } from '#shared/richText/build.ts';
import { danishMeetingIn } from '../../../arbitraries/danishMeeting.ts';
import { inForm } from '../../../builders/forms.ts';
import { meanMeetings } from '../../../builders/meanMeetings.ts';
import { aSnapshot } from '../../../builders/meeting.ts';
import { notesMeeting } from '../../../builders/notesMeeting.ts';
import { pathsMeeting } from '../../../builders/pathsMeeting.ts';
import { wordsOfBlocks } from '../../../builders/treeWords.ts';
import { runs } from '../../../deepRuns.ts';

interface Counted {
  readonly tree: DocumentTree;
  readonly pages: DocumentPages;
}

async function count(snapshot: MeetingSnapshot): Promise<Counted> {
  const profile = profileOf(snapshot.body);
  const tree = composeAgenda(snapshot, profile);
  const counting = { memory: createLayoutMemory(), afterPiece: async () => {} };
  return { tree, pages: await countPages(tree, profile, NO_FILES, counting) };
}

const long = (words: number, word: string) =>
  Array.from({ length: words }, (_, index) => `${word}${index}`).join(' ');

const meetings: Readonly<Record<string, MeetingSnapshot>> = {
  'the sample of form 1': sampleMeeting,
  'the sample of form 2': roadsMeeting,
  'the sample of form 3': serviceMeeting,
  'a bit of everything': pathsMeeting,
  'notes and references': notesMeeting('perMeeting'),
  'sixty participants in form 3': inForm(meanMeetings['sixty participants']!, 'form3'),
  'sixty participants in form 2': inForm(meanMeetings['sixty participants']!, 'form2'),
  'a table of 300 rows': meanMeetings['a table of 300 rows']!,
  'a row higher than a page': aSnapshot([
    {
      title: 'Sammenligning',
      sections: [
        {
          heading: 'Forskelle',
          content: doc(
            p('Før tabellen.'),
            table(
              ['Nu', 'Fremover'],
              [long(900, 'nu'), [p('Kort.'), bullets(long(300, 'før'), long(300, 'efter'))]],
              ['sidst', 'række'],
            ),
          ),
        },
      ],
    },
  ]),
  'a row higher than a page in columns narrower than their padding': aSnapshot([
    {
      title: 'Mange kolonner',
      sections: [
        {
          heading: 'Tal',
          content: doc(
            table(
              Array.from({ length: 40 }, (_, column) => String(column)),
              Array.from({ length: 40 }, (_, column) => (column === 3 ? 'a '.repeat(120).trim() : '1')),
            ),
          ),
        },
      ],
    },
  ]),
  'a list over three pages': aSnapshot([
    {
      title: 'Lang liste',
      sections: [
        {
          heading: 'Punkter',
          content: doc(numbered(long(500, 'et'), [p('to'), bullets(long(900, 'indre'))], 'tre')),
        },
      ],
    },
  ]),
  ...generatedMeetings(),
};

function generatedMeetings(): Record<string, MeetingSnapshot> {
  return Object.fromEntries(
    layoutProfileIdSchema.options.flatMap((form) =>
      fc
        .sample(danishMeetingIn(form), { seed: 20_310_314, numRuns: runs(2) })
        .map((meeting, index) => [`generated meeting ${index + 1} in ${form}`, meeting]),
    ),
  );
}

describe('the pages of a document', () => {
  test.each(Object.entries(meetings))(
    'hold every word once, and are those of the contents in Word: %s',
    async (_name, snapshot) => {
      const { tree, pages } = await count(snapshot);
      expect(pages.plan).toHaveLength(pages.pageCount);
      // Sorted: of a row that goes on on the next page, the end of one cell stands after the beginning of the next.
      const words = pagesOfDocument(tree, pages.plan).flatMap(({ blocks }) =>
        wordsOfBlocks(blocks, 'without heads'),
      );
      expect(words.toSorted()).toEqual(wordsOfBlocks(tree.blocks, 'without heads').toSorted());
      const headings = pagesOfHeadings(tree, pages.plan);
      const inWord = [...pages.bookmarks];
      expect(inWord.map(([bookmark]) => [bookmark, headings.get(bookmark)?.page])).toEqual(inWord);
    },
  );

  test('have each note at the foot of the page where its mark stands', async () => {
    const { tree, pages } = await count(meetings['notes and references']!);
    const drawn = pagesOfDocument(tree, pages.plan);
    expect(drawn.map(({ notes }) => notes.map(({ number }) => number))).toEqual([[], [1, 2, 3], [], []]);
    expect(drawn.map(({ firstNote }) => firstNote)).toEqual([1, 1, 4, 4]);
  });
});
