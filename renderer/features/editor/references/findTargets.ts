import {
  referenceText,
  type ReferencePlace,
  type ReferenceTarget,
  type ReferenceTargets,
} from '#shared/agenda/references.ts';
import { buildIndex, search } from '#shared/search/search.ts';

/** How a reference to a target would read here: "bilag 4". */
export function textForTarget(target: ReferenceTarget, place: ReferencePlace, capital = false): string {
  return referenceText({ kind: target.kind, targetId: target.id, capital }, place);
}

/**
 * What can be referred to from an item, by number or by words of its title. While nothing is typed it is everything,
 * the item's own appendices first and the item itself left out.
 */
export function findTargets(place: ReferencePlace, typed: string): ReferenceTarget[] {
  const targets = likeliestFirst(place.targets, place.itemId);
  if (typed.trim() === '') return targets;
  const index = buildIndex(
    targets.map((target) => ({
      title: `${textForTarget(target, place)} ${target.title}`,
      details: target.kind === 'appendix' ? [target.item.title] : [],
      found: target,
    })),
  );
  return search(index, typed, targets.length).map(({ found }) => found);
}

function likeliestFirst(targets: ReferenceTargets, itemId: string): ReferenceTarget[] {
  const others = [...targets.values()].filter(({ id }) => id !== itemId);
  const isOwn = (target: ReferenceTarget): boolean => target.kind === 'appendix' && target.item.id === itemId;
  return [...others.filter(isOwn), ...others.filter((target) => !isOwn(target))];
}
