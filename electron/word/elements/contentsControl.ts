import type { Paragraph } from 'docx';
import { BuilderElement, FileChild } from 'docx';

/** The frame that Word puts around a table of contents, with "Opdater tabel" on it. */
export class ContentsControl extends FileChild {
  /** How many paragraphs it holds. */
  readonly length: number;

  constructor(paragraphs: readonly Paragraph[]) {
    super('w:sdt');
    this.length = paragraphs.length;
    this.addChildElement(
      new BuilderElement({
        name: 'w:sdtPr',
        children: [
          new BuilderElement({
            name: 'w:docPartObj',
            children: [
              new BuilderElement({
                name: 'w:docPartGallery',
                attributes: { val: { key: 'w:val', value: 'Table of Contents' } },
              }),
              new BuilderElement({ name: 'w:docPartUnique' }),
            ],
          }),
        ],
      }),
    );
    this.addChildElement(new BuilderElement({ name: 'w:sdtContent', children: paragraphs }));
  }
}
