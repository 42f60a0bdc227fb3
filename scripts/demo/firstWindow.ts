import type { DemoStep } from './demoStep.ts';

export const firstWindow: DemoStep = {
  title: 'The app opens',
  run: async ({ app, picture }) => {
    await app.page.locator('#root > *').first().waitFor();
    await picture('01-first-window');
  },
};
