import { bullets, p } from '../../richText/build.ts';
import { caseDescription, recommends, type ItemDraft } from '../itemDraft.ts';

export const news: ItemDraft = {
  title: 'Meddelelser',
  caseNumber: '2031-000318',
  kind: 'information',
  expectedMinutes: 10,
  sections: [
    caseDescription(
      p('Der gives en kort mundtlig orientering om:'),
      bullets(
        'Nyt medlem af brugerpanelet fra Vejlund',
        'Ansøgning om puljemidler til et fælles kursus i konflikthåndtering',
        'Flytning af sekretariatet til Lyngsø Rådhus den 1.~maj~2031',
        'Nyt fra regionens arbejde med udskrivninger i weekender',
      ),
    ),
    recommends(['styregruppen tager orienteringen til efterretning']),
  ],
};
