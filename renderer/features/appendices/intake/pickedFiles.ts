/** What was dropped or pasted, as far as it can be an appendix. */
export interface Picked {
  readonly files: readonly File[];
  /** Names of the folders among it. */
  readonly folders: readonly string[];
}

/** To be called while the event is handled: afterwards the browser has emptied the transfer. */
export function pickedFiles(transfer: DataTransfer | null): Picked {
  const items = [...(transfer?.items ?? [])].filter(({ kind }) => kind === 'file');
  const folders = items.flatMap((item) => folderName(item) ?? []);
  return {
    folders,
    files: items.flatMap((item) => (folderName(item) === null ? (item.getAsFile() ?? []) : [])),
  };
}

/** null where it is a file. */
function folderName(item: DataTransferItem): string | null {
  const entry = item.webkitGetAsEntry();
  return entry?.isDirectory ? entry.name : null;
}

/** Whether what is being dragged over the window holds files. What they are is not known before they are dropped. */
export function holdsFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') === true;
}

/** A picture that came from no file: the browser calls it this, whatever it shows. */
const NAME_OF_PASTED = /^image\.(png|jpe?g|webp|bmp|gif)$/i;

/** Gives a pasted picture a name of its own; any other file keeps the one that it has. */
export function withName(file: File, name: string): File {
  const extension = NAME_OF_PASTED.exec(file.name)?.[1];
  return extension ? new File([file], `${name}.${extension}`, { type: file.type }) : file;
}
