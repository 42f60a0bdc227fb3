import type { ResponseOf } from '#shared/contract/contract.ts';
import { handle } from '../contract/handle.ts';
import { officePrograms } from '../convert/officePrograms.ts';
import { askForProgram } from '../files/askForFile.ts';
import type { Services } from './services.ts';

export function handleOffice({ settings }: Services): void {
  const describe = async (): Promise<ResponseOf<'office.describe'>> => {
    const { programs, isChosen } = await officePrograms(settings);
    return { programs: programs.map(({ name, path }) => ({ name, path })), isChosen };
  };

  handle('office.describe', describe);

  handle('office.choose', async (_request, page) => {
    const officePath = await askForProgram(page, settings);
    if (officePath === null) return null;
    settings.change({ officePath });
    return describe();
  });

  handle('office.forget', () => {
    settings.change({ officePath: null });
    return describe();
  });
}
