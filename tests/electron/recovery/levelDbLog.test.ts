import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { examineLog } from '../../../electron/recovery/levelDbLog.ts';
import { writeLog } from '../../builders/levelDbLog.ts';
import { runs } from '../../deepRuns.ts';

/** Small ones, which are what letters become, and some that go over several blocks. */
const record = fc.oneof(
  { weight: 4, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 30_000, max: 80_000 }).map((size) => new Uint8Array(size).fill(7)),
  },
);
const records = fc.array(record, { minLength: 1, maxLength: 12 });
/** A place in a log, as a part of it. */
const part = fc.double({ min: 0, max: 1, noNaN: true });

it('finds nothing to cut in a log that was written to its end', () => {
  fc.assert(
    fc.property(records, (written) => {
      const { log } = writeLog(written);
      expect(examineLog(log)).toEqual({ wholeUntil: log.length, isDamaged: false });
    }),
    { numRuns: runs(100) },
  );
});

it('keeps every record that is whole, wherever the writing ended, and what is written on behind them', () => {
  fc.assert(
    fc.property(records, part, records, (written, end, later) => {
      const { log, ends } = writeLog(written);
      const ended = log.subarray(0, Math.floor(log.length * end));
      const { wholeUntil, isDamaged } = examineLog(ended);
      expect(wholeUntil).toBe(ends.findLast((each) => each <= ended.length) ?? 0);
      expect(isDamaged).toBe(false);
      const goneOn = writeLog(later, ended.subarray(0, wholeUntil)).log;
      expect(examineLog(goneOn)).toEqual({ wholeUntil: goneOn.length, isDamaged: false });
    }),
    { numRuns: runs(100) },
  );
});

it('keeps every record before a last one whose bytes did not all reach the disk', () => {
  fc.assert(
    fc.property(records, fc.uint8Array({ minLength: 1, maxLength: 300 }), part, (written, last, from) => {
      const before = writeLog(written).log;
      const { log } = writeLog([last.map((byte) => byte | 1)], before);
      log.fill(0, before.length + Math.floor((log.length - before.length - 1) * from));
      expect(examineLog(log)).toEqual({ wholeUntil: before.length, isDamaged: false });
    }),
    { numRuns: runs(100) },
  );
});

it('knows a log that was written on behind an unfinished record', () => {
  fc.assert(
    fc.property(records, fc.uint8Array({ minLength: 4, maxLength: 300 }), part, (written, torn, end) => {
      const before = writeLog(written).log;
      const { log } = writeLog([torn], before);
      // Four bytes lack at least: fewer may be made good by what is written behind them.
      const left = log.subarray(0, before.length + 1 + Math.floor((log.length - before.length - 5) * end));
      const goneOn = writeLog([new Uint8Array(40).fill(5)], left).log;
      expect(examineLog(goneOn)).toEqual({ wholeUntil: before.length, isDamaged: true });
    }),
    { numRuns: runs(100) },
  );
});

it('takes an empty file and one of zeros for logs with nothing in them', () => {
  for (const log of [Buffer.alloc(0), Buffer.alloc(5), Buffer.alloc(70_000)]) {
    expect(examineLog(log)).toEqual({ wholeUntil: 0, isDamaged: false });
  }
});
