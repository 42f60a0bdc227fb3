/** What is done to a stored picture before it is looked at: first it is mirrored, left for right, and then turned clockwise. */
export interface ExifTurn {
  readonly isMirrored: boolean;
  readonly degrees: 0 | 90 | 180 | 270;
}

/** How a JPEG is to be turned, as the camera says: phones store every picture as the sensor saw it, some of them mirrored. */
export function exifTurn(bytes: Uint8Array): ExifTurn {
  switch (orientationOf(bytes)) {
    case 2:
      return { isMirrored: true, degrees: 0 };
    case 3:
      return { isMirrored: false, degrees: 180 };
    case 4:
      return { isMirrored: true, degrees: 180 };
    case 5:
      return { isMirrored: true, degrees: 270 };
    case 6:
      return { isMirrored: false, degrees: 90 };
    case 7:
      return { isMirrored: true, degrees: 90 };
    case 8:
      return { isMirrored: false, degrees: 270 };
    default:
      return { isMirrored: false, degrees: 0 };
  }
}

const EXIF = 0xe1;
const ORIENTATION = 0x0112;

/** null: a picture that says nothing of it. */
function orientationOf(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint16(0) !== 0xffd8) return null;
    for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
      const isExif = view.getUint8(at + 1) === EXIF && view.getUint32(at + 4) === 0x45786966;
      if (isExif) return readOrientation(view, at + 10);
    }
  } catch {
    // It ends before it has said so.
  }
  return null;
}

/** `start`: of the TIFF header that the tags are counted from. */
function readOrientation(view: DataView, start: number): number | null {
  const isLittle = view.getUint16(start) === 0x4949;
  const directory = start + view.getUint32(start + 4, isLittle);
  const count = view.getUint16(directory, isLittle);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (view.getUint16(entry, isLittle) === ORIENTATION) return view.getUint16(entry + 8, isLittle);
  }
  return null;
}
