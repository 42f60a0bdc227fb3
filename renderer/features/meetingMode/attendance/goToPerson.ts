import type { KeyboardEvent } from 'react';

/** A letter goes to the next person whose name begins with it, as in a menu. On a chip that carries data-person. */
export function goToPerson(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !/^\p{L}$/u.test(event.key)) return;
  const chips = [
    ...(event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('[data-person]') ?? []),
  ];
  const place = chips.indexOf(event.currentTarget);
  const inTurn = [...chips.slice(place + 1), ...chips.slice(0, place)];
  inTurn.find(({ dataset }) => beginsWith(dataset['person'] ?? '', event.key))?.focus();
}

function beginsWith(name: string, letter: string): boolean {
  return name.toLocaleLowerCase('da').startsWith(letter.toLocaleLowerCase('da'));
}
