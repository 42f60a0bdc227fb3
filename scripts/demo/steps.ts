import { appendixPack } from './appendixPack.ts';
import type { DemoStep } from './demoStep.ts';
import { exportAgenda } from './exportAgenda.ts';
import { firstWindow } from './firstWindow.ts';
import { narrowWindow } from './narrowWindow.ts';
import { otherScreens } from './otherScreens.ts';
import { sampleMeeting } from './sampleMeeting.ts';
import { searching } from './searching.ts';
import { shortMeeting } from './shortMeeting.ts';

/** The demo from beginning to end. A new capability is a file beside this one and a line here. */
export const demoSteps: readonly DemoStep[] = [
  firstWindow,
  sampleMeeting,
  otherScreens,
  narrowWindow,
  exportAgenda,
  searching,
  shortMeeting,
  appendixPack,
];
