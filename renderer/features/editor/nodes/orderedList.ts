import { wrappingInputRule } from '@tiptap/core';
import { OrderedList } from '@tiptap/extension-list';
import { Plugin } from '@tiptap/pm/state';
import { continueNumbers } from '../continueNumbers.ts';

/** "1) ", "a) ", "a. ", "i) ", "i. ": as Word makes lists of them. "1. " is the list's own. */
const typed = [
  { find: /^(\d{1,3})\)\s$/, type: null },
  { find: /^a[.)]\s$/, type: 'a' },
  { find: /^i[.)]\s$/, type: 'i' },
] as const;

/** A numbered list: 1, a or i. Its numbers go on below a line that is taken out of it. */
export const NumberedList = OrderedList.extend({
  addInputRules() {
    const rules = typed.map(({ find, type }) =>
      wrappingInputRule({
        find,
        type: this.type,
        getAttributes: ([, number = '1']) => ({ start: Number(number), type }),
        // A list begun anew right below another is a list of its own.
        joinPredicate: ([, number = '1'], above) =>
          above.attrs['type'] === type && above.attrs['start'] + above.childCount === Number(number),
      }),
    );
    return [...(this.parent?.() ?? []), ...rules];
  },
  // Not the list's own, which would make a list of the date in "mødet den" + "12. marts".
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (changes, before, state) => continueNumbers(changes, before, state),
    }),
  ],
});
