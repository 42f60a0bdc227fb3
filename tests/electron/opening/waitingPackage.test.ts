import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWaitingPackage, packageAmong } from '../../../electron/opening/waitingPackage.ts';

const folder = resolve('/hjemme');

describe('the package on a command line', () => {
  it('is the word that ends as packages do, from the folder where it was typed', () => {
    expect(packageAmong(['punkt', 'møde.PUNKT'], folder)).toBe(join(folder, 'møde.PUNKT'));
    expect(packageAmong(['punkt', '--allow-file-access', resolve('/usb/a b.punkt')], folder)).toBe(
      resolve('/usb/a b.punkt'),
    );
  });

  it('is no switch, no other file, and not the program itself', () => {
    expect(packageAmong(['/opt/x.punkt', '--open=a.punkt', 'brev.docx', '.'], folder)).toBeNull();
  });
});

describe('a package that waits', () => {
  it('is given once, and is the last one that was asked for', () => {
    const waiting = createWaitingPackage();
    expect(waiting.take()).toBeNull();
    waiting.put('a.punkt');
    waiting.put('b.punkt');
    expect([waiting.take(), waiting.take()]).toEqual(['b.punkt', null]);
  });
});
