import type { MicrosoftProgram } from './programs.ts';

/** The environment variable that says where the job is. */
export const JOB_VARIABLE = 'PUNKT_JOB';

/** What the script reads, as JSON: no path stands in the script itself, so that none can be taken for a part of it. */
export interface ScriptJob {
  readonly files: readonly { readonly from: string; readonly to: string }[];
  /** Where a file is written before it is whole. */
  readonly half: string;
  readonly processIdFile: string;
}

/**
 * PowerShell that has a program of Microsoft's make PDF of a job's files. Macros are off. The person may be using the
 * same program: it is ended only if this started it and nothing else was opened in it meanwhile. Ends with 1 when the
 * program died.
 */
export function scriptFor({ file, application, documents, begin, make, restore }: MicrosoftProgram): string {
  const processName = file.replace(/\.EXE$/, '');
  return `$ErrorActionPreference = 'Stop'
$job = [IO.File]::ReadAllText($env:${JOB_VARIABLE}) | ConvertFrom-Json
$none = [Type]::Missing
function Get-Running { @(Get-Process -Name '${processName}' -ErrorAction SilentlyContinue | ForEach-Object { $_.Id }) }
$before = Get-Running
# One that is installed but cannot be driven makes nothing, however often it is asked.
try { $app = New-Object -ComObject '${application}' } catch { exit 0 }
$begun = @(Get-Running | Where-Object { $before -notcontains $_ })
if ($begun.Count -eq 1) { [IO.File]::WriteAllText($job.processIdFile, [string]$begun[0]) }
$security = $app.AutomationSecurity
try {
  $app.AutomationSecurity = 3
${indented(begin, 2)}
  foreach ($file in $job.files) {
    $from = $file.from
    $to = $job.half
    $document = $null
    try {
      [IO.File]::Delete($to)
${indented(make, 6)}
      [IO.File]::Move($to, $file.to)
    } catch {
      $version = $null
      try { $version = $app.Version } catch { }
      if (-not $version) { exit 1 }
    } finally {
      if ($document) {
        try { $document.Saved = -1; $document.Close() } catch { }
      }
    }
  }
} finally {
  try {
    $app.AutomationSecurity = $security
${indented(restore, 4)}
  } catch { }
  try {
    if ($begun.Count -gt 0) {
      if ($app.${documents}.Count -eq 0) { $app.Quit() } else { $app.Visible = -1 }
    }
  } catch { }
  [void][Runtime.InteropServices.Marshal]::FinalReleaseComObject($app)
}
`;
}

function indented(lines: readonly string[], spaces: number): string {
  return lines.map((line) => ' '.repeat(spaces) + line).join('\n');
}
