export type SizedPng = { readonly size: number; readonly png: Buffer };

/** Windows' icon file: a directory of PNG images. */
export function encodeIco(images: readonly SizedPng[]): Buffer {
  const directory = Buffer.alloc(6 + images.length * 16);
  directory.writeUInt16LE(1, 2); // an icon, not a cursor
  directory.writeUInt16LE(images.length, 4);
  let offset = directory.length;
  for (const [index, { size, png }] of images.entries()) {
    const at = 6 + index * 16;
    directory.set([size % 256, size % 256], at); // 0 stands for 256
    directory.writeUInt16LE(1, at + 4);
    directory.writeUInt16LE(32, at + 6); // bits a pixel
    directory.writeUInt32LE(png.length, at + 8);
    directory.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([directory, ...images.map(({ png }) => png)]);
}

const ICNS_TYPES: Readonly<Record<number, string>> = { 128: 'ic07', 256: 'ic08', 512: 'ic09', 1024: 'ic10' };

/** macOS' icon file: PNG images under four-letter types, one per size. */
export function encodeIcns(images: readonly SizedPng[]): Buffer {
  const entries = images.map(({ size, png }) => {
    const type = ICNS_TYPES[size];
    if (type === undefined) throw new Error(`icns has no type for ${size} pixels.`);
    return icnsBlock(type, png);
  });
  return icnsBlock('icns', Buffer.concat(entries));
}

function icnsBlock(type: string, content: Buffer): Buffer {
  const header = Buffer.alloc(8);
  header.write(type, 0, 'latin1');
  header.writeUInt32BE(content.length + 8, 4);
  return Buffer.concat([header, content]);
}
