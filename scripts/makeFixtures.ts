import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import packageJson from '../package.json' with { type: 'json' };
import { writePackageFile } from '../electron/package/packageFile.ts';
import { inProject } from './projectRoot.ts';
import { contentOfMeeting } from '#shared/package/content.ts';

/** Makes tests/fixtures/fjord-social.punkt again. Run it when the sample or the package format has changed. */
await writePackageFile(
  inProject('tests', 'fixtures', 'fjord-social.punkt'),
  contentOfMeeting(sampleMeeting),
  {
    appVersion: packageJson.version,
    now: new Date(sampleMeeting.meeting.updatedAt),
  },
);
