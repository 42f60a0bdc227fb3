import { expect, test } from 'vitest';
import { createPrintouts, type Printout } from '../../../electron/pdf/printouts.ts';
import { wholeAgenda } from '#shared/document/meetingDocument.ts';
import { FailureError } from '#shared/contract/failure.ts';
import { aSnapshot } from '../../builders/meeting.ts';

const printout: Printout = {
  snapshot: aSnapshot([{ title: 'Stien' }]),
  document: wholeAgenda,
  firstNumber: 1,
  plan: [{ start: { block: 0, inside: null }, notes: [], hasGuess: false }],
};

test('a page reads what it was given, and says when it is drawn', async () => {
  const printouts = createPrintouts();
  const drawn = printouts.give(7, printout);
  expect(printouts.read(7)).toBe(printout);
  printouts.drawn(7, [{ bookmark: '_Toc1', top: 12 }]);
  expect(await drawn).toEqual([{ bookmark: '_Toc1', top: 12 }]);
});

test('no other page reads it, and nobody once it is printed', () => {
  const printouts = createPrintouts();
  void printouts.give(7, printout);
  expect(() => printouts.read(1)).toThrow(FailureError);
  printouts.forget(7);
  expect(() => printouts.read(7)).toThrow(FailureError);
});
