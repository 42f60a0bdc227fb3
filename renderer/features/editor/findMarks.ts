import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { createFinder, type FindQuery } from '#shared/search/findWords.ts';
import { linesIn, positionOf } from './textLines.ts';

/** What a section's editor is to mark: every hit, and the one that was gone to. */
export interface ShownHits {
  readonly query: FindQuery;
  readonly current: { readonly line: number; readonly from: number } | null;
}

interface MarksState {
  readonly shown: ShownHits | null;
  readonly marks: DecorationSet;
  /** Where the hit that was gone to stands. */
  readonly current: { readonly from: number; readonly to: number } | null;
}

const key = new PluginKey<MarksState>('findMarks');
const nothing: MarksState = { shown: null, marks: DecorationSet.empty, current: null };

/** Marks what is looked for, as it is typed and as the text changes. */
export const FindMarks = Extension.create({
  name: 'findMarks',
  addProseMirrorPlugins: () => [
    new Plugin<MarksState>({
      key,
      state: {
        init: () => nothing,
        apply(transaction, before, _old, state) {
          const told: unknown = transaction.getMeta(key);
          const shown = isShownHits(told) ? told.hits : before.shown;
          if (shown === before.shown && !transaction.docChanged) return before;
          return shown ? mark(state, shown) : nothing;
        },
      },
      props: { decorations: (state) => key.getState(state)?.marks },
    }),
  ],
});

/** What `showHits` hands over; in an object, because null is handed over too. */
interface Told {
  readonly hits: ShownHits | null;
}

function isShownHits(told: unknown): told is Told {
  return typeof told === 'object' && told !== null && 'hits' in told;
}

/** The change that makes an editor mark these hits, or none. */
export function showHits(state: EditorState, hits: ShownHits | null): EditorState['tr'] {
  return state.tr.setMeta(key, { hits } satisfies Told).setMeta('addToHistory', false);
}

/** Where the hit that was gone to stands in the document now. */
export function currentHit(state: EditorState): { from: number; to: number } | null {
  return key.getState(state)?.current ?? null;
}

function mark({ doc }: EditorState, shown: ShownHits): MarksState {
  const find = createFinder(shown.query);
  let current: MarksState['current'] = null;
  const marks = linesIn(doc).flatMap((line, place) =>
    (find?.(line.text) ?? []).map((found) => {
      const [from, to] = [positionOf(line, found.from), positionOf(line, found.to)];
      const isCurrent = shown.current?.line === place && shown.current.from === found.from;
      if (isCurrent) current = { from, to };
      return Decoration.inline(from, to, { class: isCurrent ? 'foundNow' : 'found' });
    }),
  );
  return { shown, marks: DecorationSet.create(doc, marks), current };
}
