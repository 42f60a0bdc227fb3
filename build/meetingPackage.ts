/** What the system is told of the files that a double click opens in Punkt. */
export const MEETING_PACKAGE = {
  /** Without the dot. */
  extension: 'punkt',
  name: 'Mødepakke',
  mimeType: 'application/vnd.punkt.meeting-package',
} as const;
