/** How far a JPEG is to be turned, clockwise, as the camera says: phones store every picture as the sensor saw it. */
export function exifTurn(bytes: Uint8Array): 0 | 90 | 180 | 270 {
  switch (orientationOf(bytes)) {
    case 3:
      return 180;
    case 6:
      return 90;
    case 8:
      return 270;
    default:
      return 0;
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
