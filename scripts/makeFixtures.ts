import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import packageJson from '../package.json' with { type: 'json' };
import { writePackageFile } from '../electron/package/packageFile.ts';
import { inProject } from './projectRoot.ts';

/** Makes tests/fixtures/fjord-social.punkt again. Run it when the sample or the package format has changed. */
await writePackageFile(inProject('tests', 'fixtures', 'fjord-social.punkt'), sampleMeeting, {
  appVersion: packageJson.version,
  now: new Date(sampleMeeting.meeting.updatedAt),
});
