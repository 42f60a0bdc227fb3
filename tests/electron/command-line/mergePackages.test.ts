import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { contentOfMeeting, noLineage, type Lineage } from '#shared/package/content.ts';
import { doc, p } from '#shared/richText/build.ts';
import { linesOf } from '#shared/richText/lines.ts';
import { mergePackages } from '../../../electron/command-line/mergePackages.ts';
import { readPackageFile, writePackageFile } from '../../../electron/package/packageFile.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { aMeeting, idOf } from '../../builders/rows.ts';

const options = { overwrite: true, signal: new AbortController().signal, appVersion: '1.2.3' };

const meetingSaying = (background: string, summary = 'Resumé'): MeetingSnapshot =>
  aSnapshot([
    {
      title: 'Kørsel',
      sections: [
        { heading: 'Resumé', content: doc(p(summary)) },
        { heading: 'Baggrund', content: doc(p(background)) },
      ],
    },
  ]);

let folder: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt-'));
  out = join(folder, 'samlet.punkt');
});
afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, snapshot: MeetingSnapshot, lineage: Lineage = noLineage): Promise<string> {
  await writePackageFile(join(folder, name), contentOfMeeting(snapshot, lineage), { appVersion: '1.2.3' });
  return join(folder, name);
}

const plain = (path: string) => ({ path, passphrase: null });

async function textsIn(path: string): Promise<string[]> {
  const { snapshot } = await readPackageFile(path);
  return snapshot.sections
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ content }) => linesOf(content).join('|'));
}

/** What was sent, a copy of it that was edited here, and one that came back. */
async function threeFiles(here: MeetingSnapshot, there: MeetingSnapshot): Promise<[string, string]> {
  const sent = await write('sendt.punkt', meetingSaying('Baggrund'));
  const { version, snapshot } = await readPackageFile(sent);
  const lineage = { ancestors: [version], base: { version, snapshot } };
  return [
    await write('her.punkt', here, { ...lineage, base: null }),
    await write('retur.punkt', there, lineage),
  ];
}

describe('punkt merge', () => {
  it('needs nothing but the two files, and takes what each changed', async () => {
    const [here, there] = await threeFiles(
      meetingSaying('Ny baggrund'),
      meetingSaying('Baggrund', 'Nyt resumé'),
    );
    const { conflicts, hasCommonVersion } = await mergePackages(plain(here), plain(there), out, options);
    expect({ conflicts, hasCommonVersion }).toEqual({ conflicts: [], hasCommonVersion: true });
    expect(await textsIn(out)).toEqual(['Nyt resumé', 'Ny baggrund']);
  });

  it('puts both texts where both were changed, and says so; the same copy again changes nothing', async () => {
    const [here, there] = await threeFiles(meetingSaying('Skrevet her'), meetingSaying('Skrevet der'));
    const { conflicts } = await mergePackages(plain(here), plain(there), out, options);
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]).toMatch(/Baggrund.*Skrevet her.*Skrevet der.*Begge står efter hinanden\.$/);
    const once = await textsIn(out);
    expect(once[1]).toMatch(/^Skrevet her\|Skrevet der$|^Skrevet der\|Skrevet her$/);
    const again = join(folder, 'igen.punkt');
    expect((await mergePackages(plain(out), plain(there), again, options)).conflicts).toEqual([]);
    expect(await textsIn(again)).toEqual(once);
  });

  it('takes a copy of the very file that was sent', async () => {
    const sent = await write('sendt.punkt', meetingSaying('Baggrund'));
    const { version, snapshot } = await readPackageFile(sent);
    const there = await write('retur.punkt', meetingSaying('Ny'), {
      ancestors: [version],
      base: { version, snapshot },
    });
    expect((await mergePackages(plain(sent), plain(there), out, options)).conflicts).toEqual([]);
    expect(await textsIn(out)).toEqual(['Resumé', 'Ny']);
  });

  it('refuses two meetings, and a target that is no package', async () => {
    const here = await write('her.punkt', meetingSaying('Her'));
    const other = aSnapshot([]);
    const there = await write('andet.punkt', { ...other, meeting: aMeeting({ id: idOf(3) }) });
    await expect(mergePackages(plain(here), plain(there), out, options)).rejects.toMatchObject({
      problem: { kind: 'otherMeeting', name: 'andet.punkt' },
    });
    const word = join(folder, 'samlet.docx');
    await expect(mergePackages(plain(here), plain(here), word, options)).rejects.toMatchObject({
      problem: { kind: 'targetNotPackage' },
    });
  });
});
