import crc32c from 'crc-32/crc32c.js';

/**
 * The logs of LevelDB, in which Chromium keeps the databases: blocks of 32 KB that hold fragments, each with a head of
 * seven bytes (checksum, length, kind) and never across the end of a block. A record is one whole fragment, or a first one,
 * any middle ones and a last one. Source: LevelDB's own description, doc/log_format.md.
 */

const BLOCK_BYTES = 32_768;
const HEAD_BYTES = 7;

const WHOLE = 1;
const FIRST = 2;
const LAST = 4;

export interface LogState {
  /** Where the last record that is there in full ends, in bytes from the beginning. */
  readonly wholeUntil: number;
  /** Records begin behind something that is none. Where none does, only what was being written last is missing. */
  readonly isDamaged: boolean;
}

export function examineLog(log: Buffer): LogState {
  let at = 0;
  let wholeUntil = 0;
  let isWithinRecord = false;
  for (;;) {
    const fragment = fragmentAt(log, at);
    if (fragment === null || beginsRecord(fragment) === isWithinRecord) break;
    at = afterTrailer(fragment.end);
    isWithinRecord = fragment.kind !== WHOLE && fragment.kind !== LAST;
    if (!isWithinRecord) wholeUntil = fragment.end;
  }
  return { wholeUntil, isDamaged: recordBeginsIn(log, at) };
}

interface Fragment {
  readonly kind: number;
  readonly end: number;
}

/** null where there is none, or not all of it, or something else than was written. */
function fragmentAt(log: Buffer, at: number): Fragment | null {
  if (at + HEAD_BYTES > log.length) return null;
  const length = log.readUInt16LE(at + 4);
  const kind = log.readUInt8(at + 6);
  const end = at + HEAD_BYTES + length;
  const isPossible = kind >= WHOLE && kind <= LAST && end <= log.length && end <= endOfBlock(at);
  if (!isPossible || log.readUInt32LE(at) !== storedChecksum(log.subarray(at + 6, end))) return null;
  return { kind, end };
}

function beginsRecord({ kind }: Fragment): boolean {
  return kind === WHOLE || kind === FIRST;
}

/** Fewer bytes than a head at the end of a block are left empty. */
function afterTrailer(at: number): number {
  return endOfBlock(at) - at < HEAD_BYTES ? endOfBlock(at) : at;
}

function endOfBlock(at: number): number {
  return at - (at % BLOCK_BYTES) + BLOCK_BYTES;
}

function recordBeginsIn(log: Buffer, from: number): boolean {
  for (let at = from; at + HEAD_BYTES <= log.length; at++) {
    const fragment = fragmentAt(log, at);
    if (fragment && beginsRecord(fragment)) return true;
  }
  return false;
}

/** A checksum is stored turned and moved, because the bytes that it is of may hold checksums themselves. */
function storedChecksum(bytes: Uint8Array): number {
  const checksum = crc32c.buf(bytes) >>> 0;
  return (((checksum >>> 15) | (checksum << 17)) + 0xa282ead8) >>> 0;
}
