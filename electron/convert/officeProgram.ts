import type { OfficeProgramName } from '#shared/contract/officePrograms.ts';

/** A program that makes PDF of files: what it takes, and how it is started. */
export interface OfficeProgram {
  readonly name: OfficeProgramName;
  /** Where it is. */
  readonly path: string;
  /** Endings without their dot, in small letters. */
  readonly kinds: ReadonlySet<string>;
  /**
   * How one start makes PDF of all of `files`, in their order. `folder` is there, and empty or as an earlier start of
   * the same program left it.
   */
  prepare(files: readonly FileToMake[], folder: string): Promise<Command>;
}

export interface FileToMake {
  readonly from: string;
  /** In the folder `made` within the program's own: `from`'s name, ending with .pdf. It stands there only once it is whole. */
  readonly to: string;
}

export interface Command {
  readonly program: string;
  readonly words: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /**
   * Where what is started writes the id of a process that it had the system start, and that has to be ended with it;
   * null: it starts none but its own children.
   */
  readonly processIdFile: string | null;
}

/** Where a program puts what it has made. */
export const MADE_FOLDER = 'made';
