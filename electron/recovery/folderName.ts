/** The name of a folder for what was kept at this moment. Names sort as the moments do. */
export function folderNameOf(moment: Date): string {
  return moment.toISOString().replaceAll(/[:.]/g, '-');
}
