import { describe, expect, it } from 'vitest';
import { findBody } from '../../../renderer/database/bodies.ts';
import {
  changeLayout,
  changeLayoutWord,
  changeLogo,
  changeTemplate,
  resetLayout,
  resetLayoutField,
  resetLayoutWord,
} from '../../../renderer/database/bodyLayout.ts';
import { BODIES_HISTORY } from '../../../renderer/database/history/journal.ts';
import { storeSnapshot } from '../../../renderer/database/snapshots.ts';
import type { LayoutChanges, Logo } from '#shared/model/layoutChanges.ts';
import { sampleBody } from '#shared/sample/sampleBody.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { aTemplate } from '../../builders/templates/aTemplate.ts';
import { expectTurned, openAnother, startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();

const { id } = sampleBody;
const logo: Logo = {
  sha256: 'a'.repeat(64),
  mediaType: 'image/png',
  width: 300,
  height: 80,
  alt: '',
  place: 'firstPage',
  align: 'left',
  shownHeight: 15,
};
const everything: LayoutChanges = { font: 'Arial', words: { time: 'Tidspunkt' }, logo };

/** What an act makes of these changes, after it has been undone and done again. */
async function turned(before: LayoutChanges, act: () => Promise<void>): Promise<LayoutChanges | undefined> {
  openAnother();
  await storeSnapshot({ ...sampleMeeting, body: { ...sampleBody, layoutChanges: before } });
  await expectTurned(BODIES_HISTORY, act);
  return (await findBody(id))?.layoutChanges;
}

describe("a body's layout", () => {
  it('is changed field by field', async () => {
    expect(await turned({ textSize: 12 }, () => changeLayout(id, 'font', 'Arial'))).toEqual({
      textSize: 12,
      font: 'Arial',
    });
    expect(await turned({ font: 'Arial' }, () => changeLayout(id, 'font', 'Calibri'))).toEqual({});
    expect(await turned(everything, () => resetLayoutField(id, 'font'))).toEqual({
      words: { time: 'Tidspunkt' },
      logo,
    });
  });

  it('is changed word by word', async () => {
    expect(await turned({}, () => changeLayoutWord(id, 'place', 'Lokale'))).toEqual({
      words: { place: 'Lokale' },
    });
    expect(await turned(everything, () => resetLayoutWord(id, 'time'))).toEqual({ font: 'Arial', logo });
  });

  it('has a logo, another one, or none', async () => {
    expect(await turned({ font: 'Arial' }, () => changeLogo(id, logo))).toEqual({ font: 'Arial', logo });
    expect(await turned(everything, () => changeLogo(id, null))).toEqual({
      font: 'Arial',
      words: { time: 'Tidspunkt' },
    });
  });

  it('follows a template, another one, or none', async () => {
    const template = aTemplate;
    expect(await turned({ logo }, () => changeTemplate(id, template))).toEqual({ logo, template });
    const other = { ...template, fileName: 'Ny.dotx' };
    expect(await turned({ template }, () => changeTemplate(id, other))).toEqual({ template: other });
    expect(await turned({ logo, template }, () => changeTemplate(id, null))).toEqual({ logo });
  });

  it('becomes as the form has it in one step', async () => {
    expect(await turned(everything, () => resetLayout(id))).toEqual({});
  });
});
