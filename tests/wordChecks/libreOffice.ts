import { execFile, execFileSync } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MACRO = fileURLToPath(new URL('layOutTwice.xba', import.meta.url));

/** What it takes to lay out a document: LibreOffice, and poppler's tools to ask where its headings came to stand. */
export function hasLibreOffice(): boolean {
  return ['soffice', 'pdfinfo', 'pdftotext'].every((program) => {
    try {
      execFileSync(process.platform === 'win32' ? 'where' : 'which', [program], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

export interface LaidOut {
  readonly pageCount: number;
  /** The page of every bookmark, as LibreOffice lays the document out. */
  readonly bookmarks: ReadonlyMap<string, number>;
  /** All that can be read in it, page after page. */
  readonly text: string;
}

const EXPORT_BOOKMARKS =
  'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}';

/** Lays out all the documents in one start of LibreOffice, which takes longer than the laying out. */
export function layOutInLibreOffice(documents: readonly Uint8Array[]): Promise<LaidOut[]> {
  return readPages(documents, (folder, files) =>
    office(folder, ['--convert-to', EXPORT_BOOKMARKS, '--outdir', folder, ...files]),
  );
}

/**
 * The same after every page has been shorter for a moment. What LibreOffice 7 does with keeping together and with
 * tables depends on what it laid out before: a document that it opens may have a page that ends halfway down, or a
 * heading at the foot of a page, and no longer has when it is laid out again.
 */
export function layOutTwiceInLibreOffice(documents: readonly Uint8Array[]): Promise<LaidOut[]> {
  return readPages(documents, async (folder) => {
    // The first start makes the profile, with an empty module that the second finds filled.
    await office(folder, ['--terminate_after_init']);
    await copyFile(MACRO, join(folder, 'profile', 'user', 'basic', 'Standard', 'Module1.xba'));
    await office(folder, [`macro:///Standard.Module1.LayOutTwice("${folder}")`]);
  });
}

/** `convert` makes a PDF beside each of the files. */
async function readPages(
  documents: readonly Uint8Array[],
  convert: (folder: string, files: readonly string[]) => Promise<void>,
): Promise<LaidOut[]> {
  if (documents.length === 0) return [];
  const folder = await mkdtemp(join(tmpdir(), 'punkt-pages-'));
  try {
    const files = documents.map((_, index) => join(folder, `${index}.docx`));
    await Promise.all(documents.map((bytes, index) => writeFile(files[index]!, bytes)));
    await convert(folder, files);
    return await Promise.all(files.map((file) => readPdf(file.replace(/docx$/, 'pdf'))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function office(folder: string, rest: readonly string[]): Promise<void> {
  // A profile of its own: one that is open elsewhere would send the work there.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  await run('soffice', ['--headless', profile, ...rest]);
}

async function readPdf(pdf: string): Promise<LaidOut> {
  const [{ stdout: info }, { stdout: destinations }, { stdout: text }] = await Promise.all([
    run('pdfinfo', [pdf]),
    run('pdfinfo', ['-dests', pdf]),
    run('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 50_000_000 }),
  ]);
  return {
    pageCount: Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]),
    bookmarks: readDestinations(destinations),
    text,
  };
}

/** Lines such as `4 [ XYZ 79 765 null ] "5FToc100000003"`: LibreOffice writes signs in a name as their codes. */
function readDestinations(listing: string): ReadonlyMap<string, number> {
  return new Map(
    Array.from(listing.matchAll(/^\s*(\d+)\s+\[.*\]\s+"(.+)"$/gm), (match) => [
      (match[2] ?? '').replace(/^5F/, '_'),
      Number(match[1]),
    ]),
  );
}
