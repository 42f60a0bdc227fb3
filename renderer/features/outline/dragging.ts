import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview';
import type { Marking } from '../../components/marking.ts';
import { actedOn } from './marking.ts';
import type { Row, TitledRow } from './rows.ts';

interface DraggableLine {
  readonly element: HTMLElement;
  readonly rowId: string;
  /** What hangs at the pointer; undefined: a picture of the line itself. */
  readonly preview: () => string | undefined;
  readonly previewClass: string | undefined;
}

/** Lets a line be dragged with the mouse. Returns the function that ends that. */
export function makeDraggable({ element, rowId, preview, previewClass }: DraggableLine): () => void {
  return draggable({
    element,
    getInitialData: () => ({ rowId }),
    onGenerateDragPreview: ({ nativeSetDragImage }) => {
      const text = preview();
      if (text === undefined) return;
      setCustomNativeDragPreview({
        nativeSetDragImage,
        render: ({ container }) => {
          const picture = document.createElement('div');
          picture.className = previewClass ?? '';
          picture.textContent = text;
          container.append(picture);
        },
      });
    },
  });
}

/** The rows that come along: all marked ones, if the line that was taken hold of is among them. */
export function draggedRows(
  data: Readonly<Record<string | symbol, unknown>>,
  rows: readonly Row[],
  marking: Marking | null,
): TitledRow[] {
  const held = rows.find(({ id }) => id === data['rowId']);
  return held ? actedOn(rows, marking?.ids.has(held.id) ? marking : null, held) : [];
}
