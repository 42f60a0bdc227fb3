import { beforeEach, describe, expect, it } from 'vitest';
import { editorKeyNames, editorKeys } from '../../../renderer/features/editor/editorKeys.ts';
import { actIds, factsOf } from '../../../renderer/stores/actCatalogue.ts';
import {
  actsAtHand,
  actWithKeys,
  keysHere,
  keysOf,
  offerAct,
  runAct,
  useActs,
} from '../../../renderer/stores/acts.ts';
import { keySets, keysIn } from '../../../renderer/stores/keySet.ts';

const nothing = (): void => {};
const atHand = () => actsAtHand(useActs.getState());
const pressing = (keys: string) => actWithKeys(useActs.getState(), 'danish', (other) => other === keys);

beforeEach(() => useActs.setState(useActs.getInitialState()));

describe('acts', () => {
  it('can be done while a screen offers them', () => {
    const done: string[] = [];
    const takeBack = offerAct('exportAgenda', () => done.push('exported'));
    expect(atHand()).toEqual(['exportAgenda']);
    runAct('exportAgenda');
    takeBack();
    expect(atHand()).toEqual([]);
    runAct('exportAgenda');
    expect(done).toEqual(['exported']);
  });

  it('are done as the screen that came last does them', () => {
    const done: string[] = [];
    const takeBack = offerAct('newMeeting', () => done.push('frame'));
    const takeBackLast = offerAct('newMeeting', () => done.push('body'));
    runAct('newMeeting');
    takeBackLast();
    runAct('newMeeting');
    takeBack();
    expect(done).toEqual(['body', 'frame']);
  });

  it('may have further keys beside those that menus show', () => {
    offerAct('redo', nothing);
    expect(pressing('Mod+Y')).toBe('redo');
    expect(pressing('Mod+Shift+Z')).toBe('redo');
    expect(keysHere(useActs.getState(), 'danish', 'redo')).toBe('Mod+Y');
  });

  it('of a meeting come first, and have the keys that they share with another', () => {
    offerAct('newMeeting', nothing);
    expect(pressing('Mod+N')).toBe('newMeeting');
    expect(keysHere(useActs.getState(), 'danish', 'newMeeting')).toBe('Mod+N');
    const takeBack = offerAct('newItem', nothing);
    expect(atHand()).toEqual(['newItem', 'newMeeting']);
    expect(pressing('Mod+N')).toBe('newItem');
    expect(keysHere(useActs.getState(), 'danish', 'newMeeting')).toBeUndefined();
    takeBack();
    expect(pressing('Mod+N')).toBe('newMeeting');
  });

  it('have no keys where they cannot be done', () => {
    expect(pressing('F12')).toBeUndefined();
  });
});

describe.each(keySets)('the catalogue of acts, with the %s keys', (set) => {
  it('gives no two acts of one scope the same keys', () => {
    const taken = actIds.flatMap((id) => {
      const keys = keysOf(id, set);
      return keys ? [`${factsOf(id).scope} ${keys}`] : [];
    });
    expect(new Set(taken).size).toBe(taken.length);
  });

  it('gives no act the keys of bold, italic or underline, nor two of these the same', () => {
    const inText = editorKeyNames.map((name) => keysIn(set, editorKeys[name]));
    expect(new Set(inText).size).toBe(inText.length);
    const marks = (['bold', 'italic', 'underline'] as const).map((name) => keysIn(set, editorKeys[name]));
    expect(actIds.filter((id) => marks.includes(keysOf(id, set) ?? ''))).toEqual([]);
  });

  it('uses no Ctrl+Alt, which writes letters on a Danish keyboard', () => {
    const keys = actIds.map((id) => keysOf(id, set) ?? '');
    expect(keys.filter((combination) => /Mod.*Alt|Alt.*Mod/.test(combination))).toEqual([]);
  });
});
