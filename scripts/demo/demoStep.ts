import type { RunningApp } from '../../tests/e2e/harness/runningApp.ts';

/** What a step has at hand. Steps run in order in one app, so each finds what the ones before it made. */
export type DemoStage = {
  readonly app: RunningApp;
  /** The path of a file in demo/, for a step that exports something. */
  readonly file: (name: string) => string;
  /** Saves the window as demo/NAME.png. */
  readonly picture: (name: string) => Promise<void>;
};

export type DemoStep = {
  /** A plain sentence, printed as the step starts. */
  readonly title: string;
  readonly run: (stage: DemoStage) => Promise<void>;
};
