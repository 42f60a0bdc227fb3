import { p } from '../../richText/build.ts';
import { freeSection, type ItemDraft } from '../itemDraft.ts';

export const closing: readonly ItemDraft[] = [
  { title: 'Eventuelt', expectedMinutes: 5, sections: [] },
  {
    title: 'Næste møde',
    expectedMinutes: 2,
    sections: [
      freeSection(
        '',
        p(
          'Hvis årshjulet under punkt~5 godkendes, holdes næste møde fredag den 20.~juni~2031 kl.~10.00–12.00 som onlinemøde. Emner til dagsordenen sendes til sekretariatet senest den 30.~maj.',
        ),
      ),
    ],
  },
];
