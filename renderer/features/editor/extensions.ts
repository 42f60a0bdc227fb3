import { Node, type Extensions } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import type { SectionKind } from '#shared/model/section.ts';
import { FindMarks } from './findMarks.ts';
import { readAddress } from './readAddress.ts';
import { LeaveAtEdge } from './leaveAtEdge.ts';
import { Subscript, Superscript } from './raisedAndLowered.ts';
import { MarkKeys } from './markKeys.ts';
import { SpellingMarks } from './spellingMarks.ts';
import { Picture } from './nodes/image.ts';
import { RecommendationLead, RecommendationPoint, RecommendationPoints } from './nodes/recommendation.ts';

/** Narrowest column, in CSS pixels: four letters of the editor's text. */
const MIN_COLUMN_WIDTH = 48;

const common: Extensions = [
  StarterKit.configure({
    document: false,
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    // It would store an empty last paragraph that nobody wrote.
    trailingNode: false,
    // There is one order of undoing for the whole meeting, and it stands in the database.
    undoRedo: false,
    heading: { levels: [1, 2] },
    link: {
      openOnClick: false,
      autolink: true,
      defaultProtocol: 'https',
      // Not a telephone number, not a file server: what a document's reader could not follow is no link.
      isAllowedUri: (address) => readAddress(address) !== null,
      HTMLAttributes: { target: null, rel: null, class: null },
    },
  }),
  Subscript,
  Superscript,
  TableKit.configure({ table: { resizable: true, cellMinWidth: MIN_COLUMN_WIDTH } }),
  Picture,
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
export function extensionsFor(kind: SectionKind): Extensions {
  return kind === 'recommendation'
    ? [RecommendationDocument, RecommendationLead, RecommendationPoints, RecommendationPoint, ...common]
    : [TextDocument, ...common];
}
