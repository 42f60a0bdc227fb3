import { contract, events } from '#shared/contract/contract.ts';
import { expect, it } from 'vitest';
import { isEventName, isTopic } from '../../../electron/contract/names.ts';

it('lets every topic and event of the contract through', () => {
  expect(Object.keys(contract).filter((name) => !isTopic(name))).toEqual([]);
  expect(Object.keys(events).filter((name) => !isEventName(name))).toEqual([]);
});

it.each(['file.delete', 'job.progress', 'toString', '__proto__', ''])('stops %j as a topic', (name) => {
  expect(isTopic(name)).toBe(false);
});

it.each(['app.quit', 'constructor', ''])('stops %j as an event', (name) => {
  expect(isEventName(name)).toBe(false);
});
