import type { DemoStep } from './demoStep.ts';

/** Half of a laptop's screen, as when Word stands beside it. */
const HALF_SCREEN = { width: 683, height: 768 };
const WHOLE_SCREEN = { width: 1366, height: 768 };

export const narrowWindow: DemoStep = {
  title: 'The window stands beside Word',
  run: async ({ app: { page, electron }, picture }) => {
    const resize = (size: typeof HALF_SCREEN): Promise<void> =>
      electron.evaluate(
        ({ BrowserWindow }, { width, height }) =>
          BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
        size,
      );
    await page.getByRole('button', { name: 'Møder', exact: true }).click();
    await page.getByRole('button', { name: 'Fortsæt dagsordenen' }).click();
    await page.getByRole('treeitem').nth(3).click();
    await resize(HALF_SCREEN);
    await page.getByRole('button', { name: 'Steder i Punkt' }).waitFor();
    await picture('10-item-narrow');
    await page.getByRole('button', { name: 'Punkt 3 af 11' }).click();
    await page.getByRole('treeitem').first().waitFor();
    await picture('11-outline-narrow');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Tilbage til møder' }).click();
    await picture('12-meetings-narrow');
    await resize(WHOLE_SCREEN);
  },
};
