import { parseArgs } from 'node:util';
import type { Edition } from '#shared/document/minutes/edition.ts';
import { wholeAgenda, type MeetingDocument } from '#shared/document/meetingDocument.ts';
import { ProblemError } from './problem.ts';

/** What the command line asks for. Paths are as they were typed. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'show';
      readonly packagePath: string;
      readonly asJson: boolean;
      readonly passphrasePath: string | null;
    }
  | {
      readonly kind: 'merge';
      /** The meeting as it is here. */
      readonly ourPath: string;
      /** The copy that came back. */
      readonly theirPath: string;
      readonly targetPath: string;
      readonly overwrite: boolean;
      readonly passphrasePath: string | null;
    }
  | {
      readonly kind: 'export';
      readonly document: MeetingDocument;
      readonly packagePath: string;
      readonly targetPath: string;
      readonly overwrite: boolean;
      readonly passphrasePath: string | null;
    }
  | {
      readonly kind: 'pack';
      readonly edition: Edition;
      readonly packagePath: string;
      readonly targetPath: string;
      readonly overwrite: boolean;
      readonly passphrasePath: string | null;
    };

const options = {
  agenda: { type: 'string' },
  minutes: { type: 'string' },
  out: { type: 'string' },
  public: { type: 'boolean' },
  'passphrase-file': { type: 'string' },
  overwrite: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;
type OptionName = keyof typeof options;

const optionsOf: Readonly<Record<'show' | 'export' | 'merge' | 'pack', readonly OptionName[]>> = {
  show: ['json', 'passphrase-file'],
  export: ['agenda', 'minutes', 'public', 'overwrite', 'passphrase-file'],
  merge: ['out', 'overwrite', 'passphrase-file'],
  pack: ['out', 'public', 'overwrite', 'passphrase-file'],
};

interface Typed {
  readonly name: string | undefined;
  readonly files: readonly string[];
  readonly options: ReadonlyMap<OptionName, string>;
}

/** Reads the words after the program's name. Throws ProblemError. */
export function readCommand(words: readonly string[]): Command {
  const typed = readWords(words);
  if (typed.options.has('help')) return { kind: 'help' };
  if (typed.options.has('version')) return { kind: 'version' };
  switch (typed.name) {
    case 'show':
      return readShow(typed);
    case 'export':
      return readExport(typed);
    case 'merge':
      return readMerge(typed);
    case 'pack':
      return readPack(typed);
    case undefined:
      throw new ProblemError({ kind: 'noCommand' });
    default:
      throw new ProblemError({ kind: 'unknownCommand', name: typed.name });
  }
}

/** Not strict, so that the sentence about an unknown option is ours and Danish. */
function readWords(words: readonly string[]): Typed {
  const { tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true });
  const found = new Map<OptionName, string>();
  const names: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') names.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, value } = token;
    const isKnown = isOption(name) && (options[name].type === 'string' || value === undefined);
    if (!isKnown) throw new ProblemError({ kind: 'unknownOption', name: token.rawName });
    found.set(name, value ?? '');
  }
  const [name, ...files] = names;
  return { name, files, options: found };
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

function readShow(typed: Typed): Command {
  const packagePath = onlyFile(typed, 'show');
  return {
    kind: 'show',
    packagePath,
    asJson: typed.options.has('json'),
    passphrasePath: passphrasePathIn(typed),
  };
}

function readMerge(typed: Typed): Command {
  refuseForeignOptions(typed, 'merge');
  const [ourPath, theirPath, extra] = typed.files;
  if (ourPath === undefined) throw new ProblemError({ kind: 'noPackageNamed' });
  if (theirPath === undefined) throw new ProblemError({ kind: 'oneFileToMerge' });
  if (extra !== undefined) throw new ProblemError({ kind: 'tooManyFiles', name: extra });
  const targetPath = typed.options.get('out') ?? '';
  if (targetPath === '') throw new ProblemError({ kind: 'noTargetNamed' });
  return {
    kind: 'merge',
    ourPath,
    theirPath,
    targetPath,
    overwrite: typed.options.has('overwrite'),
    passphrasePath: passphrasePathIn(typed),
  };
}

function passphrasePathIn(typed: Typed): string | null {
  return typed.options.get('passphrase-file') || null;
}

function readExport(typed: Typed): Command {
  const packagePath = onlyFile(typed, 'export');
  const agendaPath = typed.options.get('agenda') ?? '';
  const minutesPath = typed.options.get('minutes') ?? '';
  if (agendaPath !== '' && minutesPath !== '') throw new ProblemError({ kind: 'twoDocumentsNamed' });
  if (agendaPath === '' && minutesPath === '') throw new ProblemError({ kind: 'noDocumentNamed' });
  const isPublic = typed.options.has('public');
  if (isPublic && minutesPath === '') throw new ProblemError({ kind: 'unknownOption', name: '--public' });
  const minutes = { kind: 'minutes', edition: isPublic ? 'public' : 'full' } as const;
  return {
    kind: 'export',
    document: agendaPath === '' ? minutes : wholeAgenda,
    packagePath,
    targetPath: agendaPath || minutesPath,
    overwrite: typed.options.has('overwrite'),
    passphrasePath: passphrasePathIn(typed),
  };
}

function readPack(typed: Typed): Command {
  const packagePath = onlyFile(typed, 'pack');
  const targetPath = typed.options.get('out') ?? '';
  if (targetPath === '') throw new ProblemError({ kind: 'noPackNamed' });
  return {
    kind: 'pack',
    edition: typed.options.has('public') ? 'public' : 'full',
    packagePath,
    targetPath,
    overwrite: typed.options.has('overwrite'),
    passphrasePath: passphrasePathIn(typed),
  };
}

function refuseForeignOptions({ options: found }: Typed, command: keyof typeof optionsOf): void {
  const foreign = [...found.keys()].find((name) => !optionsOf[command].includes(name));
  if (foreign) throw new ProblemError({ kind: 'unknownOption', name: `--${foreign}` });
}

function onlyFile(typed: Typed, command: keyof typeof optionsOf): string {
  refuseForeignOptions(typed, command);
  const [file, extra] = typed.files;
  if (file === undefined) throw new ProblemError({ kind: 'noPackageNamed' });
  if (extra !== undefined) throw new ProblemError({ kind: 'tooManyFiles', name: extra });
  return file;
}
