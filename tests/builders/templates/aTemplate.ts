import type { Template, TemplateStyle } from '#shared/model/template.ts';

export const aTemplateStyle: TemplateStyle = {
  name: 'normal',
  styleId: 'Normal',
  font: 'Arial',
  size: 10,
  bold: false,
  italic: false,
  colour: '222222',
  before: 0,
  after: 8,
  lineSpacing: 1.15,
  indent: { left: 0, right: 0, hanging: 0 },
  keepNext: false,
  keepLines: false,
};

/** What a body remembers of a template whose file is nowhere. */
export const aTemplate: Template = {
  sha256: 'd'.repeat(64),
  fileName: 'Kystkommunen.dotx',
  page: {
    width: 215.9,
    height: 279.4,
    margins: { top: 31, bottom: 25, left: 24, right: 24 },
    headerDistance: 12,
    footerDistance: 12,
  },
  styles: [
    aTemplateStyle,
    {
      ...aTemplateStyle,
      name: 'heading 1',
      styleId: 'Heading1',
      font: 'Georgia',
      size: 20,
      colour: '0E5A6B',
    },
  ],
  hasHeader: true,
  hasFooter: true,
  remarks: [],
};
