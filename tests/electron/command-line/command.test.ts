import { describe, expect, it } from 'vitest';
import { readCommand } from '../../../electron/command-line/command.ts';
import { tellProblem } from '../../../electron/command-line/messages.ts';
import { ProblemError, type Problem } from '../../../electron/command-line/problem.ts';

function problemOf(line: string): Problem | undefined {
  try {
    readCommand(line.split(' ').filter((word) => word !== ''));
    return undefined;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
}

describe('a command line', () => {
  it('asks to show a package, as text or as JSON', () => {
    expect(readCommand(['show', 'a b.punkt'])).toEqual({
      kind: 'show',
      packagePath: 'a b.punkt',
      asJson: false,
      passphrasePath: null,
    });
    expect(readCommand(['show', '--json', 'a.punkt'])).toMatchObject({ asJson: true });
  });

  it('asks for an agenda, with its options in any order', () => {
    const expected = {
      kind: 'export',
      document: { kind: 'agenda', supplement: null },
      packagePath: 'a.punkt',
      targetPath: 'b.docx',
      overwrite: true,
      passphrasePath: null,
    };
    expect(readCommand(['export', 'a.punkt', '--agenda', 'b.docx', '--overwrite'])).toEqual(expected);
    expect(readCommand(['--overwrite', '--agenda=b.docx', 'export', 'a.punkt'])).toEqual(expected);
  });

  it('asks for minutes, in full or for the public', () => {
    const asked = ['export', 'a.punkt', '--minutes', 'b.docx'];
    expect(readCommand(asked)).toMatchObject({
      document: { kind: 'minutes', edition: 'full' },
      targetPath: 'b.docx',
    });
    expect(readCommand([...asked, '--public'])).toMatchObject({
      document: { kind: 'minutes', edition: 'public' },
    });
  });

  it('asks for an appendix pack, in full or for the public', () => {
    const asked = ['pack', 'a.punkt', '--out', 'b.pdf'];
    expect(readCommand(asked)).toEqual({
      kind: 'pack',
      edition: 'full',
      packagePath: 'a.punkt',
      targetPath: 'b.pdf',
      overwrite: false,
      passphrasePath: null,
    });
    expect(readCommand([...asked, '--public'])).toMatchObject({ edition: 'public' });
  });

  it('takes a file whose name begins with a dash after two dashes', () => {
    expect(readCommand(['show', '--', '-a.punkt'])).toMatchObject({ packagePath: '-a.punkt' });
  });

  it('asks to merge a meeting with a copy of it that came back', () => {
    expect(
      readCommand(['merge', 'a.punkt', 'b.punkt', '--out', 'c.punkt', '--passphrase-file', 'ord.txt']),
    ).toEqual({
      kind: 'merge',
      ourPath: 'a.punkt',
      theirPath: 'b.punkt',
      targetPath: 'c.punkt',
      overwrite: false,
      passphrasePath: 'ord.txt',
    });
  });

  it('asks for help anywhere', () => {
    expect(readCommand(['export', '-h'])).toEqual({ kind: 'help' });
    expect(readCommand(['--version'])).toEqual({ kind: 'version' });
  });

  it.each<[string, Problem]>([
    ['', { kind: 'noCommand' }],
    ['print a.punkt', { kind: 'unknownCommand', name: 'print' }],
    ['show', { kind: 'noPackageNamed' }],
    ['pack a.punkt', { kind: 'noPackNamed' }],
    ['pack a.punkt --out b.pdf --agenda c.docx', { kind: 'unknownOption', name: '--agenda' }],
    ['show a.punkt b.punkt', { kind: 'tooManyFiles', name: 'b.punkt' }],
    ['show a.punkt --pdf', { kind: 'unknownOption', name: '--pdf' }],
    ['show a.punkt -x', { kind: 'unknownOption', name: '-x' }],
    ['show a.punkt --json=yes', { kind: 'unknownOption', name: '--json' }],
    ['show a.punkt --agenda b.docx', { kind: 'unknownOption', name: '--agenda' }],
    ['export a.punkt --json --agenda b.docx', { kind: 'unknownOption', name: '--json' }],
    ['export a.punkt', { kind: 'noDocumentNamed' }],
    ['export a.punkt --agenda', { kind: 'noDocumentNamed' }],
    ['export a.punkt --agenda b.docx --minutes c.docx', { kind: 'twoDocumentsNamed' }],
    ['export a.punkt --agenda b.docx --public', { kind: 'unknownOption', name: '--public' }],
    ['merge', { kind: 'noPackageNamed' }],
    ['merge a.punkt --out c.punkt', { kind: 'oneFileToMerge' }],
    ['merge a.punkt b.punkt', { kind: 'noTargetNamed' }],
    ['merge a.punkt b.punkt c.punkt --out d.punkt', { kind: 'tooManyFiles', name: 'c.punkt' }],
    ['merge a.punkt b.punkt --json', { kind: 'unknownOption', name: '--json' }],
    ['show a.punkt --constructor', { kind: 'unknownOption', name: '--constructor' }],
  ])('that reads "%s" is answered with what is wrong, on one line', (line, problem) => {
    expect(problemOf(line)).toEqual(problem);
    expect(tellProblem(problem)).toMatch(/^[^\n]+\.$/);
  });
});
