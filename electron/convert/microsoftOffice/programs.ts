import type { MicrosoftProgramName } from '../kinds.ts';

/** One of Microsoft's programs as Windows and PowerShell know it. */
export interface MicrosoftProgram {
  readonly name: MicrosoftProgramName;
  readonly file: string;
  /** What COM calls it. */
  readonly application: string;
  /** What it calls its open documents. */
  readonly documents: string;
  /** PowerShell: before the first file. `$app` is the program. */
  readonly begin: readonly string[];
  /** PowerShell: `$document` is opened from `$from` without a question and written to `$to`. */
  readonly make: readonly string[];
  /** PowerShell: what begin changed that would outlive us is put back. */
  readonly restore: readonly string[];
}

/**
 * The numbers are those of Microsoft's own enumerations. A wrong password makes a locked file fail where it would
 * otherwise be asked for; a file without one opens all the same.
 */
export const microsoftPrograms: readonly MicrosoftProgram[] = [
  {
    name: 'word',
    file: 'WINWORD.EXE',
    application: 'Word.Application',
    documents: 'Documents',
    begin: [
      '$app.Visible = $false',
      '$app.DisplayAlerts = 0',
      '$links = $app.Options.UpdateLinksAtOpen',
      '$app.Options.UpdateLinksAtOpen = $false',
    ],
    make: [
      // Read-only, not among the recent files, and asking for no encoding.
      "$document = $app.Documents.Open($from, $false, $true, $false, 'x', $none, $false, $none, $none, $none, $none, $false, $false, $none, $true)",
      // As PDF for printing: all pages, without markup and without who wrote it, headings as bookmarks, tagged.
      '$document.ExportAsFixedFormat($to, 17, $false, 0, 0, 1, 1, 0, $false, $true, 1, $true, $true, $false)',
    ],
    restore: ['$app.Options.UpdateLinksAtOpen = $links'],
  },
  {
    name: 'excel',
    file: 'EXCEL.EXE',
    application: 'Excel.Application',
    documents: 'Workbooks',
    begin: ['$app.Visible = $false', '$app.DisplayAlerts = $false', '$app.EnableEvents = $false'],
    make: [
      // Read-only, links as they are; the last word: a comma separated file as this country writes it.
      "$document = $app.Workbooks.Open($from, 0, $true, $none, 'x', 'x', $true, $none, $none, $false, $false, $none, $false, $true)",
      '$document.ExportAsFixedFormat(0, $to, 0, $false, $false)',
    ],
    restore: [],
  },
  {
    name: 'powerPoint',
    file: 'POWERPNT.EXE',
    application: 'PowerPoint.Application',
    documents: 'Presentations',
    begin: ['$alerts = $app.DisplayAlerts', '$app.DisplayAlerts = 1'],
    make: [
      // A zip file has no password; the older kind, and one that is locked, get a wrong one behind their name.
      "$locked = (Get-Content -LiteralPath $from -Encoding Byte -TotalCount 2) -join ' ' -ne '80 75'",
      "if ($locked) { $from += '::x::x' }",
      '$document = $app.Presentations.Open($from, -1, 0, 0)',
      '$document.SaveAs($to, 32)',
    ],
    restore: ['$app.DisplayAlerts = $alerts'],
  },
];
