import type { NumberingDefinition } from 'docx';
import type { NumberedRole } from '#shared/document/tree.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import type { StyleRole } from '#shared/layouts/paragraphLook.ts';
import type { CellAlignment } from '#shared/model/richText.ts';
import type { ListNumbering } from './numbering/listNumbering.ts';
import type { DocumentPages } from './pages/documentPages.ts';
import type { PictureFiles } from './pictureFiles.ts';

/** The role of running text where it stands: each place has a style of its own. */
export type TextRole = Extract<StyleRole, 'body' | 'listItem' | 'tableText' | 'tableHead' | 'tableListItem'>;

/** What an element needs to know of the place that it is written into. */
export interface WriteContext {
  readonly profile: LayoutProfile;
  readonly headings: HeadingNumberings;
  readonly pictures: PictureFiles;
  /** null while the pages are still being counted. */
  readonly pages: DocumentPages | null;
  readonly textRole: TextRole;
  readonly isInTable: boolean;
  /** In the header of a table: it never stands last on a page, which Word sees to by itself and LibreOffice does not. */
  readonly isInHeader: boolean;
  readonly align: CellAlignment;
  /** How far lists around the element set it in, and the width from there to the right edge; in millimetres. */
  readonly indent: number;
  readonly width: number;
  /** The list around the element. */
  readonly list: ListNumbering | null;
  /** A number that no other list of the document has, so that every list counts for itself. */
  readonly nextListInstance: () => number;
}

export interface HeadingCount {
  readonly definition: NumberingDefinition;
  readonly level: number;
}

export interface HeadingNumberings {
  readonly definitions: ReadonlyMap<string, NumberingDefinition>;
  /** The counts that belong to styles of headings, so that a new heading made in Word is counted too. */
  readonly ofStyles: ReadonlyMap<NumberedRole, HeadingCount>;
}
