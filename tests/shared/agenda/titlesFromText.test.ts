import { expect, it } from 'vitest';
import { titlesFromText } from '#shared/agenda/titlesFromText.ts';

it.each([
  ['Budget', 'Budget'],
  ['1. Budget', 'Budget'],
  ['12.\tBudget', 'Budget'],
  ['1.1 Budget', 'Budget'],
  ['1.1. Budget', 'Budget'],
  ['2) Budget', 'Budget'],
  ['b) Budget', 'Budget'],
  ['Punkt 3: Budget', 'Budget'],
  ['PUNKT 3 Budget', 'Budget'],
  ['Pkt. 3.1 – Budget', 'Budget'],
  ['- Budget', 'Budget'],
  ['– Budget', 'Budget'],
  ['•\tBudget', 'Budget'],
  ['o Budget', 'Budget'],
  ['• 4. Budget', 'Budget'],
  ['   Budget   for  2027 ', 'Budget for 2027'],
  ['5 nye pladser', '5 nye pladser'],
  ['2027: overblik', '2027: overblik'],
  ['12. marts', '12. marts'],
  ['Punktlighed i kørslen', 'Punktlighed i kørslen'],
  ['-10 procent', '-10 procent'],
  ['3.000 kr. til kurser', '3.000 kr. til kurser'],
  ['a-kasser', 'a-kasser'],
])('%j is the title %j', (line, title) => {
  expect(titlesFromText(line)).toEqual([title]);
});

it('gives one title for each line that says something', () => {
  expect(titlesFromText('1. Første\r\n\r\n 2. \r\n-\r\n3. Andet\nTredje\r')).toEqual([
    'Første',
    'Andet',
    'Tredje',
  ]);
});

it('gives nothing for nothing', () => {
  expect(titlesFromText(' \n\t\n1.\n•')).toEqual([]);
});
