import { openPromise, type ZipFile } from 'yauzl';
import { readPart } from '../../package/zipParts.ts';

/** What makes a zip file a document: OpenDocument says it in `mimetype`, Office among its content types. */
const TELLING_PARTS = ['mimetype', '[Content_Types].xml'];
/** In bytes. The content types of the largest workbooks come to some hundred thousand. */
const PART_LIMIT = 4_000_000;
/** A document has its telling part among the first. */
const MOST_ENTRIES = 5000;

const officeTypes: readonly { readonly says: RegExp; readonly mediaType: string }[] = [
  {
    says: /ms-word\.(document|template)\.macroEnabled/,
    mediaType: 'application/vnd.ms-word.document.macroEnabled.12',
  },
  {
    says: /ms-excel\.(sheet|template|addin)\.macroEnabled/,
    mediaType: 'application/vnd.ms-excel.sheet.macroEnabled.12',
  },
  {
    says: /ms-powerpoint\.(presentation|slideshow|template)\.macroEnabled/,
    mediaType: 'application/vnd.ms-powerpoint.presentation.macroEnabled.12',
  },
  ...[
    'wordprocessingml.document',
    'wordprocessingml.template',
    'spreadsheetml.sheet',
    'presentationml.presentation',
    'presentationml.slideshow',
  ].map((kind) => ({
    says: new RegExp(`${kind.replace('.', '\\.')}\\.main\\+xml`),
    mediaType: `application/vnd.openxmlformats-officedocument.${kind}`,
  })),
];

/** The media type of the document that a zip file is; null for any other zip file, and for one that cannot be read. */
export async function documentInZip(path: string): Promise<string | null> {
  const zip = await openPromise(path, { autoClose: false, strictFileNames: false }).catch(() => null);
  if (zip === null) return null;
  try {
    const told = await readTellingPart(zip);
    if (told === null) return null;
    if (told.startsWith('application/vnd.oasis.opendocument.')) return told.trim();
    return officeTypes.find(({ says }) => says.test(told))?.mediaType ?? null;
  } catch {
    return null;
  } finally {
    zip.close();
  }
}

async function readTellingPart(zip: ZipFile): Promise<string | null> {
  let seen = 0;
  for await (const entry of zip.eachEntry()) {
    if (TELLING_PARTS.includes(entry.fileName)) {
      return (await readPart(zip, entry, PART_LIMIT)).toString('utf8');
    }
    seen += 1;
    if (seen > MOST_ENTRIES) return null;
  }
  return null;
}
