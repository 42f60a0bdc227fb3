import { writePackageFile } from '../../../electron/package/packageFile.ts';
import { contentOfMeeting } from '#shared/package/content.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';

/** Writes one package over the other, again and again, until it is killed. The path and the passphrase are arguments. */
const [, , path = '', passphrase = ''] = process.argv;
for (let round = 0; ; round += 1) {
  const meeting = { ...sampleMeeting.meeting, place: round % 2 === 0 ? 'Bådhuset' : 'Rådhuset' };
  await writePackageFile(path, contentOfMeeting({ ...sampleMeeting, meeting }), {
    appVersion: '1.2.3',
    passphrase: passphrase || null,
  });
  process.stdout.write('.');
}
