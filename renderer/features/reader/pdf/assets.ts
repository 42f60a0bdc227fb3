/** What pdf.js asks for by name: character maps, the fonts every PDF may take for granted, decoders of pictures. */
type AssetKind = 'cMapUrl' | 'standardFontDataUrl' | 'wasmUrl';

const addresses: Readonly<Record<AssetKind, Readonly<Record<string, string>>>> = {
  cMapUrl: byName(
    import.meta.glob<string>('/../node_modules/pdfjs-dist/cmaps/*.bcmap', {
      query: '?url',
      import: 'default',
      eager: true,
    }),
  ),
  standardFontDataUrl: byName(
    import.meta.glob<string>('/../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
      query: '?url',
      import: 'default',
      eager: true,
    }),
  ),
  // Not quickjs: that would run the scripts of a PDF, and Punkt runs none.
  wasmUrl: byName(
    import.meta.glob<string>('/../node_modules/pdfjs-dist/wasm/{jbig2,openjpeg,qcms_bg}.wasm', {
      query: '?url',
      import: 'default',
      eager: true,
    }),
  ),
};

/** Gives pdf.js its files from among the app's own, whose names the build has made its own too. */
export class BundledAssets {
  async fetch({ kind, filename }: { kind: AssetKind; filename: string }): Promise<Uint8Array> {
    const address = addresses[kind][filename];
    if (address === undefined) throw new Error(`No such file of pdf.js: ${filename}`);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`Not read: ${filename}`);
    return new Uint8Array(await response.arrayBuffer());
  }
}

function byName(found: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(found).map(([path, address]) => [path.slice(path.lastIndexOf('/') + 1), address]),
  );
}
