import { api } from '@electron-forge/core';
import { projectRoot } from './projectRoot.ts';
import { explainSetupErrors } from './setupError.ts';

/** `npm run make`: every installer for this platform, or those named: `npm run make -- zip deb electron-builder`. */
explainSetupErrors();
const named = process.argv.slice(2);
await api.make({
  dir: projectRoot,
  interactive: true,
  ...(named.length > 0 ? { overrideTargets: named } : {}),
});
