import type { ParagraphLook, StyleRole } from '../paragraphLook.ts';

/** How each role looks. */
export type Styles = Readonly<Record<StyleRole, ParagraphLook>>;
