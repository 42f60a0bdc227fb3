import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

type Figures = Readonly<Record<string, string | number>>;

const folder = path.join(import.meta.dirname, '..', '..', 'test-results');

/** Shows figures as a table and stores them as test-results/bench-NAME.json. Milliseconds have one decimal. */
export function report(name: string, figures: readonly Figures[]): void {
  const rounded = figures.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, roundedTo(value)])),
  );
  console.table(rounded);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `bench-${name}.json`), `${JSON.stringify(rounded, null, 2)}\n`);
}

function roundedTo(value: string | number): string | number {
  return typeof value === 'number' ? Math.round(value * 10) / 10 : value;
}
