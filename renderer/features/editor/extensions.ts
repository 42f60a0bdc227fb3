import { Node, type Extensions } from '@tiptap/core';
import { Link } from '@tiptap/extension-link';
import { TableKit } from '@tiptap/extension-table';
import { StarterKit, type StarterKitOptions } from '@tiptap/starter-kit';
import type { SectionKind } from '#shared/model/section.ts';
import { FindMarks } from './findMarks.ts';
import { FocusAtOnce } from './focusAtOnce.ts';
import { Guidance } from './guidance.ts';
import { JoinBelow } from './joinBelow.ts';
import { LeaveAtEdge } from './leaveAtEdge.ts';
import { ListsInCells } from './listsInCells.ts';
import { MarkKeys } from './markKeys.ts';
import { Footnote } from './nodes/footnote.ts';
import { NumberedList } from './nodes/orderedList.ts';
import { Quote } from './nodes/quote.ts';
import { SpellingMarks } from './spellingMarks.ts';
import { Picture } from './nodes/image.ts';
import { RecommendationLead, RecommendationPoint, RecommendationPoints } from './nodes/recommendation.ts';
import { ReferenceToPart } from './nodes/reference.ts';
import { NoteMarks } from './noteMarks.ts';
import { NoBreakSpaces } from './noBreakSpaces.ts';
import { Subscript, Superscript } from './raisedAndLowered.ts';
import { ParagraphsInItems } from './paragraphsInItems.ts';
import { PasteAddress } from './paste/pasteAddress.ts';
import { PasteIntoCells } from './paste/pasteIntoCells.ts';
import { readAddress } from './readAddress.ts';
import { SelectionInTime } from './selectionInTime.ts';
import { nowhere, type SurroundingsStore } from './surroundings.ts';
import { TableEdges } from './tableEdges.ts';
import { TabStays } from './tabStays.ts';

/** Narrowest column, in CSS pixels: four letters of the editor's text. */
const MIN_COLUMN_WIDTH = 48;

const kit: Partial<StarterKitOptions> = {
  document: false,
  // Punkt has its own.
  blockquote: false,
  orderedList: false,
  code: false,
  codeBlock: false,
  horizontalRule: false,
  // It would store an empty last paragraph that nobody wrote.
  trailingNode: false,
  // There is one order of undoing for the whole meeting, and it stands in the database.
  undoRedo: false,
  heading: { levels: [1, 2] },
  link: false,
};

/** What is typed right after a link is no part of it, as in Word. */
const Hyperlink = Link.extend({ inclusive: false }).configure({
  openOnClick: false,
  autolink: true,
  // It would leave the words marked; PasteAddress does not.
  linkOnPaste: false,
  defaultProtocol: 'https',
  // Not a telephone number, not a file server: what a document's reader could not follow is no link.
  isAllowedUri: (address) => readAddress(address) !== null,
  HTMLAttributes: { target: null, rel: null, class: null },
});

/** What a line of text can hold beside its letters, in a section and in a footnote alike. */
const lineExtensions = (surroundings: SurroundingsStore): Extensions => [
  SelectionInTime,
  FocusAtOnce,
  Hyperlink,
  PasteAddress,
  Subscript,
  Superscript,
  ReferenceToPart.configure({ surroundings }),
  NoBreakSpaces,
  MarkKeys,
  LeaveAtEdge,
  FindMarks,
  SpellingMarks,
];

const TextDocument = Node.create({ name: 'doc', topNode: true, content: 'block+' });

const RecommendationDocument = Node.create({
  name: 'doc',
  topNode: true,
  content: 'recommendationLead recommendationPoints block*',
});

/** What can be written in a section: the same in all, but for the recommendation's lead and points. */
export function extensionsFor(kind: SectionKind, surroundings: SurroundingsStore = nowhere): Extensions {
  const common: Extensions = [
    StarterKit.configure(kit),
    ...lineExtensions(surroundings),
    NoteMarks,
    NumberedList,
    Quote,
    Footnote.configure({ surroundings }),
    Guidance.configure({ surroundings }),
    Picture,
    TableKit.configure({ table: { resizable: true, cellMinWidth: MIN_COLUMN_WIDTH } }),
    ListsInCells,
    PasteIntoCells,
    ParagraphsInItems,
    TableEdges,
    JoinBelow,
    TabStays,
  ];
  return kind === 'recommendation'
    ? [RecommendationDocument, RecommendationLead, RecommendationPoints, RecommendationPoint, ...common]
    : [TextDocument, ...common];
}

const LineDocument = Node.create({ name: 'doc', topNode: true, content: 'paragraph' });

/** What can be written in a footnote: one line. */
export function noteExtensions(surroundings: SurroundingsStore): Extensions {
  return [
    LineDocument,
    StarterKit.configure({
      ...kit,
      heading: false,
      bulletList: false,
      listItem: false,
      listKeymap: false,
    }),
    ...lineExtensions(surroundings),
  ];
}
