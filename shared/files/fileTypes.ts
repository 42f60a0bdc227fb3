/** What a person calls a kind of file; decides its picture and its name on screen. */
export const fileFamilies = [
  'pdf',
  'word',
  'spreadsheet',
  'slides',
  'text',
  'picture',
  'mail',
  'web',
  'archive',
  'sound',
  'film',
  'other',
] as const;
export type FileFamily = (typeof fileFamilies)[number];

export interface FileType {
  readonly mediaType: string;
  readonly family: FileFamily;
  /** Without the dot, the usual one first. */
  readonly extensions: readonly string[];
}

const openXml = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

/** Whatever Punkt has no name for. */
export const UNKNOWN_MEDIA_TYPE = 'application/octet-stream';

const fileTypes: readonly FileType[] = [
  type('pdf', 'application/pdf', 'pdf'),
  type('word', `${openXml}.wordprocessingml.document`, 'docx'),
  type('word', `${openXml}.wordprocessingml.template`, 'dotx'),
  type('word', 'application/vnd.ms-word.document.macroEnabled.12', 'docm', 'dotm'),
  type('word', 'application/msword', 'doc', 'dot'),
  type('word', `${openDocument}.text`, 'odt'),
  type('word', 'application/rtf', 'rtf'),
  type('spreadsheet', `${openXml}.spreadsheetml.sheet`, 'xlsx'),
  type('spreadsheet', 'application/vnd.ms-excel.sheet.macroEnabled.12', 'xlsm', 'xltm', 'xlam'),
  type('spreadsheet', 'application/vnd.ms-excel', 'xls'),
  type('spreadsheet', `${openDocument}.spreadsheet`, 'ods'),
  type('spreadsheet', 'text/csv', 'csv'),
  type('slides', `${openXml}.presentationml.presentation`, 'pptx'),
  type('slides', `${openXml}.presentationml.slideshow`, 'ppsx'),
  type('slides', 'application/vnd.ms-powerpoint.presentation.macroEnabled.12', 'pptm', 'ppsm', 'potm'),
  type('slides', 'application/vnd.ms-powerpoint', 'ppt', 'pps'),
  type('slides', `${openDocument}.presentation`, 'odp'),
  type('text', 'text/plain', 'txt', 'md', 'log'),
  type('picture', 'image/png', 'png'),
  type('picture', 'image/jpeg', 'jpg', 'jpeg'),
  type('picture', 'image/gif', 'gif'),
  type('picture', 'image/webp', 'webp'),
  type('picture', 'image/bmp', 'bmp'),
  type('picture', 'image/tiff', 'tif', 'tiff'),
  type('picture', 'image/heic', 'heic', 'heif'),
  type('picture', 'image/svg+xml', 'svg'),
  type('mail', 'message/rfc822', 'eml'),
  type('mail', 'application/vnd.ms-outlook', 'msg'),
  type('web', 'text/html', 'html', 'htm'),
  type('archive', 'application/zip', 'zip'),
  type('archive', 'application/x-7z-compressed', '7z'),
  type('archive', 'application/vnd.rar', 'rar'),
  type('sound', 'audio/mpeg', 'mp3'),
  type('sound', 'audio/mp4', 'm4a'),
  type('sound', 'audio/wav', 'wav'),
  type('film', 'video/mp4', 'mp4', 'm4v'),
  type('film', 'video/quicktime', 'mov'),
  type('film', 'video/x-msvideo', 'avi'),
];

function type(family: FileFamily, mediaType: string, ...extensions: string[]): FileType {
  return { family, mediaType, extensions };
}

/** The ending in lower case without its dot; empty where there is none. A name that begins with a dot has none. */
export function extensionIn(fileName: string): string {
  return /[^.]\.([^.\s]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

/** The kind of file that its name says; null for an ending that Punkt does not know. */
export function typeByName(fileName: string): FileType | null {
  const extension = extensionIn(fileName);
  return fileTypes.find(({ extensions }) => extensions.includes(extension)) ?? null;
}

export function familyOf(mediaType: string): FileFamily {
  return fileTypes.find((known) => known.mediaType === mediaType)?.family ?? 'other';
}
