import { describe, expect, it } from 'vitest';
import { database } from '../../../renderer/database/connection.ts';
import {
  backedUpAtSetting,
  languageSetting,
  placeSetting,
  readChoices,
  themeSetting,
} from '../../../renderer/database/settings.ts';
import { idOf } from '../../builders/rows.ts';
import { startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();

describe('settings', () => {
  it('are undefined until they are set, and then what they were set to last', async () => {
    expect(await languageSetting.read()).toBeUndefined();
    await languageSetting.write('en');
    await languageSetting.write('da');
    expect(await languageSetting.read()).toBe('da');
  });

  it('do not get in the way of one another', async () => {
    const place = {
      kind: 'meeting',
      meetingId: idOf(1),
      part: { kind: 'item', itemId: idOf(2) },
    } as const;
    await themeSetting.write('dark');
    await placeSetting.write(place);
    await backedUpAtSetting.write('2031-03-05T08:00:00.000Z');
    expect(await themeSetting.read()).toBe('dark');
    expect(await placeSetting.read()).toEqual(place);
    expect(await backedUpAtSetting.read()).toBe('2031-03-05T08:00:00.000Z');
  });

  it.each([
    ['a choice that there no longer is', 'theme', 'sepia', themeSetting],
    ['a place that there no longer is', 'place', { kind: 'archive' }, placeSetting],
    ['nonsense', 'backedUpAt', 42, backedUpAtSetting],
  ])('are undefined when what is stored is %s', async (_what, key, value, setting) => {
    await database.settings.put({ key, value });
    expect(await setting.read()).toBeUndefined();
  });

  it('are kept in a backup where they are a choice that is understood', async () => {
    await themeSetting.write('dark');
    await placeSetting.write({ kind: 'settings' });
    await database.settings.bulkPut([
      { key: 'language', value: 'tlh' },
      { key: 'usedSince', value: '2031-03-05T08:00:00.000Z' },
    ]);
    expect(await readChoices()).toEqual({ theme: 'dark' });
  });
});
