import { api } from '@electron-forge/core';
import { projectRoot } from './projectRoot.ts';
import { testPackageAskedFor } from './runtime/packagePurpose.ts';
import { explainSetupErrors } from './setupError.ts';

/** `npm run package`: the finished app as a folder under out/, without installers. */
explainSetupErrors();
await api.package({ dir: projectRoot, interactive: !testPackageAskedFor() });
