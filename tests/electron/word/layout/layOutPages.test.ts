import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countPages } from '../../../../electron/word/pages/countPages.ts';
import { layOutPages } from '../../../../electron/word/layout/layOutPages.ts';
import { createPartLayouts } from '../../../../electron/word/layout/partLayouts.ts';
import { layOutPart } from '../../../../electron/word/layout/layOutPart.ts';
import { composeAgenda } from '#shared/document/composeAgenda.ts';
import { pagesOfDocument, pagesOfHeadings } from '#shared/document/pages/pagesOfDocument.ts';
import type { PagePlan } from '#shared/document/pages/pagePlan.ts';
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

const proceed = async (): Promise<void> => {};

async function laidOut(snapshot: MeetingSnapshot): Promise<{ tree: DocumentTree; plan: PagePlan }> {
  const profile = profileOf(snapshot.body);
  const tree = composeAgenda(snapshot, profile);
  return { tree, plan: await layOutPages(tree, profile, new Map(), createPartLayouts(), proceed) };
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
  test.each(Object.entries(meetings))('hold every word once: %s', async (_name, snapshot) => {
    const { tree, plan } = await laidOut(snapshot);
    const pages = pagesOfDocument(tree, plan);
    // Sorted: of a row that goes on on the next page, the end of one cell stands after the beginning of the next.
    const onPages = pages.flatMap(({ blocks }) => wordsOfBlocks(blocks, 'without heads'));
    expect(onPages.toSorted()).toEqual(wordsOfBlocks(tree.blocks, 'without heads').toSorted());
  });

  test.each(Object.entries(meetings))('are those of the contents in Word: %s', async (_name, snapshot) => {
    const { tree, plan } = await laidOut(snapshot);
    const counted = await countPages(tree, profileOf(snapshot.body), new Map(), proceed);
    const pages = pagesOfHeadings(tree, plan);
    const exact = [...counted.bookmarks].filter(([bookmark]) => !counted.estimated.has(bookmark));
    expect(exact.map(([bookmark]) => [bookmark, pages.get(bookmark)])).toEqual(
      exact.map(([bookmark, page]) => [bookmark, { page, isEstimate: false }]),
    );
  });
});

describe('a document that is laid out again', () => {
  test('lays out only the part that was changed', async () => {
    const asked: unknown[] = [];
    const layouts = createPartLayouts((tree, profile, part) => {
      asked.push(part.blocks[0]);
      return layOutPart(tree, profile, part);
    });
    const profile = profileOf(sampleMeeting.body);
    const layOut = (snapshot: MeetingSnapshot) =>
      layOutPages(composeAgenda(snapshot, profile), profile, new Map(), layouts, proceed);
    await layOut(sampleMeeting);
    asked.length = 0;
    const [first, ...others] = sampleMeeting.sections;
    const changed = { ...sampleMeeting, sections: [{ ...first!, content: doc(p('Nyt.')) }, ...others] };
    expect((await layOut(changed)).length).toBeGreaterThan(10);
    expect(asked).toHaveLength(1);
  });
});
