import { describe, expect, it } from 'vitest';
import type { Appendix } from '#shared/model/appendix.ts';
import { sampleBody } from '#shared/sample/sampleBody.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { findResults, indexActs, indexPlaces } from '../../../../renderer/features/search/results.ts';
import type { Searchable } from '../../../../renderer/database/search.ts';

const { meeting } = sampleMeeting;
const [item] = sampleMeeting.items;

const searchable: Searchable = {
  bodies: [sampleBody],
  meetings: [{ meeting, body: sampleBody }],
  items: [
    { item: { ...item!, title: 'Eksempler', presenter: 'Åse' }, number: '1', meeting, body: sampleBody },
  ],
  appendices: [{ appendix: withFile(sampleMeeting.appendices[0]!), number: 3, meeting, body: sampleBody }],
};

function withFile(appendix: Appendix): Appendix {
  const file = { mediaType: 'application/pdf', size: 3, sha256: 'a'.repeat(64), pages: 2 };
  const source = { kind: 'file', fileName: 'budget_v7.pdf', ...file } as const;
  return { ...appendix, title: 'Overslag', source };
}
const places = indexPlaces(searchable, () => 'fredag den 14. marts 2031');
const acts = indexActs(['exportAgenda', 'newBody'], (id) =>
  id === 'newBody' ? 'Opret udvalg' : 'Eksportér',
);

const kindsFor = (typed: string): string[] => findResults(places, acts, typed).map(({ kind }) => kind);

describe('the list under the search field', () => {
  it('offers every act before anything is typed', () => {
    expect(findResults(places, acts, '  ')).toEqual([
      {
        kind: 'act',
        results: [
          { kind: 'act', id: 'exportAgenda' },
          { kind: 'act', id: 'newBody' },
        ],
      },
    ]);
  });

  it('finds a meeting by body, date and place', () => {
    expect(kindsFor(`${sampleBody.shortName} marts ${meeting.place.split(' ')[0]}`)[0]).toBe('meeting');
  });

  it('finds an item by who presents it', () => {
    expect(kindsFor('eks aase')).toEqual(['item']);
  });

  it('finds an appendix by its title, and by what its file is called', () => {
    expect(kindsFor('oversl')).toEqual(['appendix']);
    expect(kindsFor('budget_v7')).toEqual(['appendix']);
  });

  it('puts the kind with the best fit first, and places before acts where they fit as well', () => {
    expect(kindsFor('opret')).toEqual(['act']);
    expect(kindsFor('eks')).toEqual(['item', 'act']);
    expect(kindsFor(sampleBody.name).slice(0, 3)).toEqual(['meeting', 'body', 'item']);
  });

  it('offers acts while the places are still being read', () => {
    expect(findResults(undefined, acts, 'eks').map(({ kind }) => kind)).toEqual(['act']);
  });

  it('is empty where nothing fits', () => {
    expect(findResults(places, acts, 'zzz')).toEqual([]);
  });
});
