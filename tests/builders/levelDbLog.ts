import crc32c from 'crc-32/crc32c.js';

const BLOCK_BYTES = 32_768;
const HEAD_BYTES = 7;

/** A log of LevelDB with these records behind what it holds already, and where each of them ends. */
export function writeLog(
  records: readonly Uint8Array[],
  before: Uint8Array = new Uint8Array(),
): { log: Buffer; ends: number[] } {
  const pieces = [before];
  const ends: number[] = [];
  let at = before.length;
  const put = (bytes: Uint8Array): void => {
    pieces.push(bytes);
    at += bytes.length;
  };
  for (const record of records) {
    let from = 0;
    let isFirst = true;
    do {
      let room = BLOCK_BYTES - (at % BLOCK_BYTES);
      if (room < HEAD_BYTES) put(new Uint8Array(room));
      room = BLOCK_BYTES - (at % BLOCK_BYTES);
      const to = Math.min(record.length, from + room - HEAD_BYTES);
      put(fragment(kindOf(isFirst, to === record.length), record.subarray(from, to)));
      from = to;
      // Not what comes from the beginning: the first one is empty where a block has room for no more than its head.
      isFirst = false;
    } while (from < record.length);
    ends.push(at);
  }
  return { log: Buffer.concat(pieces), ends };
}

function kindOf(isFirst: boolean, isLast: boolean): number {
  if (isFirst) return isLast ? 1 : 2;
  return isLast ? 4 : 3;
}

function fragment(kind: number, bytes: Uint8Array): Buffer {
  const whole = Buffer.concat([Buffer.alloc(HEAD_BYTES), bytes]);
  whole.writeUInt16LE(bytes.length, 4);
  whole.writeUInt8(kind, 6);
  const checksum = crc32c.buf(whole.subarray(6)) >>> 0;
  whole.writeUInt32LE((((checksum >>> 15) | (checksum << 17)) + 0xa282ead8) >>> 0, 0);
  return whole;
}
