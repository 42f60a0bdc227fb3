import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { historyOf } from '../../../../renderer/database/history/journal.ts';
import { turn } from '../../../../renderer/database/history/undo.ts';
import { storeSnapshot } from '../../../../renderer/database/snapshots.ts';
import { runs } from '../../../deepRuns.ts';
import { acts, agendaOf, type ActName } from '../anyActs.ts';
import { dump, later, openAnother, startWithEmptyDatabase } from '../emptyDatabase.ts';
import { emptySample } from '../emptySample.ts';

startWithEmptyDatabase();

const { id } = emptySample.meeting;

interface DoneStep {
  readonly act: ActName;
  readonly pick: number;
  readonly step: -1 | 1;
  /** What is undone (true) and done again (false) after it, before the next act. */
  readonly turns: readonly boolean[];
}

const names = Object.keys(acts).filter((name): name is ActName => name in acts);
const sequences: fc.Arbitrary<DoneStep[]> = fc.array(
  fc.record({
    act: fc.constantFrom(...names),
    pick: fc.nat(),
    step: fc.constantFrom(-1, 1),
    turns: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(fc.boolean(), { maxLength: 8 })),
  }),
  { minLength: 1, maxLength: 25, size: 'max' },
);

/** The database letter by letter, but for the moments of the last change. */
async function written(): Promise<string> {
  return JSON.stringify(await dump());
}

async function startWithMeeting(): Promise<void> {
  openAnother();
  await storeSnapshot(emptySample);
}

test('whatever is done, undoing goes back through every state to the start, and redoing forward to the end', async () => {
  const property = fc.asyncProperty(sequences, async (sequence) => {
    await startWithMeeting();
    /** What the database said with so many steps done. */
    const states = [await written()];
    const expectState = async (): Promise<void> => {
      expect(await written()).toBe(states[historyOf(id).done.length]);
    };
    let stale = await agendaOf(id);
    for (const { act, pick, step, turns } of sequence) {
      later();
      const agenda = await agendaOf(id);
      await acts[act]({ agenda, stale, pick, step });
      stale = agenda;
      const { done, undone } = historyOf(id);
      if (undone.length === 0) states.splice(done.length, states.length, await written());
      await expectState();
      for (const back of turns) {
        later();
        await turn(id, back ? 'undo' : 'redo');
        await expectState();
      }
    }
    for (const direction of ['redo', 'undo', 'redo', 'undo'] as const) {
      while (await turn(id, direction)) await expectState();
      expect(historyOf(id)[direction === 'undo' ? 'done' : 'undone']).toEqual([]);
    }
    expect(await written()).toBe(states[0]);
  });
  await fc.assert(property, { numRuns: runs(25) });
});
