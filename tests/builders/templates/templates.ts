import { encodePng } from '../../../scripts/icons/png.ts';
import {
  docDefaults,
  endOfSection,
  field,
  floatingPicture,
  font,
  paragraph,
  picture,
  run,
  section,
  size,
  style,
  tab,
} from './pieces.ts';
import { relationship, templateFile } from './templateFile.ts';

/** Organisations' templates of the kinds that are met, made here. Names are invented. */

const logo = encodePng(40, (x, y) => ((x + y) % 8 < 4 ? [0x0e, 0x5a, 0x6b, 0xff] : [0xb4, 0x55, 0x2d, 0xff]));
const withLogo = {
  relationships: relationship('rIdLogo', 'image', 'media/logo.png'),
} as const;

const themed = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/>';
const themedHeading = '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/>';

/** As a Danish Word writes them: its own ids, Word's English names, fonts and colours by the theme's names. */
const danishStyles = [
  docDefaults(
    `${themed}${size(11)}<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/>`,
    '<w:spacing w:after="160" w:line="259" w:lineRule="auto"/>',
  ),
  style({ id: 'Normal', name: 'Normal', isDefault: true, paragraph: '<w:spacing w:after="120"/>' }),
  style({
    id: 'Overskrift1',
    name: 'heading 1',
    basedOn: 'Normal',
    paragraph:
      '<w:keepNext/><w:keepLines/><w:numPr><w:numId w:val="4"/></w:numPr><w:spacing w:before="360" w:after="80"/><w:outlineLvl w:val="0"/>',
    run: `${themedHeading}<w:b/><w:color w:val="0E5A6B" w:themeColor="accent1"/>${size(18)}`,
  }),
  style({
    id: 'Overskrift2',
    name: 'heading 2',
    basedOn: 'Normal',
    paragraph: '<w:keepNext/><w:keepLines/><w:spacing w:before="200" w:after="40"/><w:outlineLvl w:val="1"/>',
    run: `${themedHeading}<w:color w:val="B4552D" w:themeColor="accent2"/>${size(13)}`,
  }),
  style({
    id: 'Overskrift3',
    name: 'heading 3',
    basedOn: 'Normal',
    paragraph: '<w:keepNext/><w:spacing w:before="160" w:after="20"/><w:outlineLvl w:val="2"/>',
    run: `${themedHeading}<w:i/>${size(12)}`,
  }),
  style({
    id: 'Titel',
    name: 'Title',
    basedOn: 'Normal',
    paragraph: '<w:spacing w:after="60" w:line="240" w:lineRule="auto"/><w:contextualSpacing/>',
    run: `${themedHeading}<w:color w:val="0E5A6B"/>${size(26)}`,
  }),
  style({
    id: 'Undertitel',
    name: 'Subtitle',
    basedOn: 'Normal',
    run: `<w:color w:val="5A5A5A"/>${size(13)}`,
  }),
  style({
    id: 'Listeafsnit',
    name: 'List Paragraph',
    basedOn: 'Normal',
    paragraph: '<w:ind w:left="720"/><w:contextualSpacing/>',
  }),
  style({
    id: 'Indholdsfortegnelse1',
    name: 'toc 1',
    basedOn: 'Normal',
    paragraph: '<w:spacing w:after="100"/>',
  }),
  style({
    id: 'Indholdsfortegnelse2',
    name: 'toc 2',
    basedOn: 'Normal',
    paragraph: '<w:spacing w:after="60"/><w:ind w:left="220"/>',
  }),
  style({
    id: 'Sidehoved',
    name: 'header',
    basedOn: 'Normal',
    paragraph:
      '<w:tabs><w:tab w:val="center" w:pos="4819"/><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:after="0"/>',
    run: size(9),
  }),
  style({
    id: 'Sidefod',
    name: 'footer',
    basedOn: 'Normal',
    paragraph:
      '<w:tabs><w:tab w:val="center" w:pos="4819"/><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:after="0"/>',
    run: size(9),
  }),
  style({
    id: 'Fodnotetekst',
    name: 'footnote text',
    basedOn: 'Normal',
    paragraph: '<w:spacing w:after="0"/>',
    run: size(10),
  }),
  style({
    id: 'Fodnotehenvisning',
    name: 'footnote reference',
    type: 'character',
    run: '<w:vertAlign w:val="superscript"/>',
  }),
  style({
    id: 'Hyperlink',
    name: 'Hyperlink',
    type: 'character',
    run: '<w:color w:val="0B4A8F"/><w:u w:val="single"/>',
  }),
].join('');

const pageFooter = paragraph(
  `${run('Kystkommunen')}${tab}${tab}${run('Side ')}${field('PAGE', '1')}`,
  'Sidefod',
);
const theme = { major: 'Cambria', minor: 'Calibri' };

export const templates = {
  /** The ids and names of a Danish Word, theme, numbered headings, header with a link, footer with the page. */
  danish: () =>
    templateFile({
      styles: danishStyles,
      theme,
      kind: 'template.main',
      edges: {
        header1: {
          xml: paragraph(
            `${run('Kystkommunen')}${tab}${tab}<w:hyperlink r:id="rIdLink">${run('kystkommunen.example')}</w:hyperlink>`,
            'Sidehoved',
          ),
          relationships: relationship('rIdLink', 'hyperlink', 'https://kystkommunen.example/', 'External'),
        },
        footer1: { xml: pageFooter },
      },
      body:
        paragraph(run('Skriv overskriften her'), 'Overskrift1') +
        section({
          edges: [
            ['header', 'default', 'header1'],
            ['footer', 'default', 'footer1'],
          ],
        }),
    }),
  /** A cover without a header, then the section that documents are written in, which takes over its footer. */
  twoSections: () =>
    templateFile({
      styles: danishStyles,
      theme,
      edges: {
        header1: { xml: paragraph(run('Dagsordener og referater'), 'Sidehoved') },
        footer1: { xml: pageFooter },
      },
      body:
        paragraph(run('Forside'), 'Titel') +
        endOfSection({
          edges: [['footer', 'default', 'footer1']],
          margins: [4000, 1134, 1701, 1134, 708, 708],
        }) +
        section({ edges: [['header', 'default', 'header1']], margins: [1985, 1418, 1418, 1985, 850, 567] }),
    }),
  /** Letter paper: a high one on the first page, which pushes the text down, and a low one on the others. */
  firstPage: () =>
    templateFile({
      styles: danishStyles,
      theme,
      edges: {
        header1: {
          xml:
            paragraph(picture('rIdLogo', 60, 42), 'Sidehoved') +
            paragraph(run('Rådhuset, Havnegade 4'), 'Sidehoved'),
          ...withLogo,
        },
        header2: { xml: paragraph(run('Kystkommunen'), 'Sidehoved') },
        footer1: { xml: pageFooter },
        footer2: { xml: paragraph(run('CVR 00 00 00 00'), 'Sidefod') },
      },
      more: { 'word/media/logo.png': logo },
      body: section({
        edges: [
          ['header', 'first', 'header1'],
          ['header', 'default', 'header2'],
          ['footer', 'default', 'footer1'],
          ['footer', 'first', 'footer2'],
        ],
        titlePage: true,
      }),
    }),
  /** Upright, and then a wide table lying down. */
  landscape: () =>
    templateFile({
      styles: danishStyles,
      theme,
      edges: { header1: { xml: paragraph(run('Kystkommunen'), 'Sidehoved') }, footer1: { xml: pageFooter } },
      body:
        endOfSection({
          edges: [
            ['header', 'default', 'header1'],
            ['footer', 'default', 'footer1'],
          ],
        }) + section({ paper: 'a4Landscape' }),
    }),
  /** Nothing but a basic style. */
  bare: () =>
    templateFile({
      styles:
        docDefaults(`${font('Arial')}${size(11)}`) +
        style({
          id: 'Normal',
          name: 'Normal',
          isDefault: true,
          paragraph: '<w:spacing w:after="140" w:line="276" w:lineRule="auto"/>',
        }),
      body: section({ margins: [1440, 1440, 1440, 1440, 708, 708] }),
    }),
  /** From Word 2003, in English, with exact lines and no mode named. */
  compatibilityMode: () =>
    templateFile({
      settings: '<w:compat><w:useFELayout/></w:compat>',
      styles: [
        docDefaults(font('Times New Roman')),
        style({
          id: 'Normal',
          name: 'Normal',
          isDefault: true,
          paragraph: '<w:spacing w:after="120"/>',
          run: size(12),
        }),
        style({
          id: 'Heading1',
          name: 'heading 1',
          basedOn: 'Normal',
          paragraph: '<w:spacing w:before="240" w:after="60"/>',
          run: `${font('Arial')}<w:b/>${size(16)}`,
        }),
        style({
          id: 'Heading2',
          name: 'heading 2',
          basedOn: 'Normal',
          run: `${font('Arial')}<w:b/><w:i/>${size(14)}`,
        }),
        style({ id: 'Titel', name: 'Stort bogstav', basedOn: 'Normal', run: size(40) }),
      ].join(''),
      edges: { footer1: { xml: paragraph(field('PAGE', '1')) } },
      body: section({ edges: [['footer', 'default', 'footer1']] }),
    }),
  /** A .dotm, with a program and with somebody's unfinished changes in its header. */
  macros: () =>
    templateFile({
      kind: 'template.macroEnabledTemplate.main',
      styles: danishStyles,
      theme,
      edges: {
        header1: {
          xml: `<w:p><w:pPr><w:pStyle w:val="Sidehoved"/><w:pPrChange w:id="3" w:author="Asta Frost" w:date="2030-01-01T10:00:00Z"><w:pPr/></w:pPrChange></w:pPr><w:ins w:id="1" w:author="Asta Frost" w:date="2030-01-01T10:00:00Z">${run('Kystkommunen')}</w:ins><w:del w:id="2" w:author="Asta Frost" w:date="2030-01-01T10:00:00Z"><w:r><w:delText>Havnekommunen</w:delText></w:r></w:del></w:p>`,
        },
      },
      more: {
        'word/vbaProject.bin': 'Sub AutoOpen()',
        'docProps/core.xml':
          '<cp:coreProperties xmlns:cp="x"><creator>Asta Frost</creator></cp:coreProperties>',
      },
      documentRelationships:
        '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>',
      body: section({ edges: [['header', 'default', 'header1']] }),
    }),
  /** American paper, a logo on every page, other headers on even pages. */
  letter: () =>
    templateFile({
      styles: danishStyles
        .replaceAll('w:asciiTheme="minorHAnsi"', 'w:ascii="Arial"')
        .replaceAll('w:hAnsiTheme="minorHAnsi"', 'w:hAnsi="Arial"'),
      theme,
      settings: `<w:evenAndOddHeaders/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>`,
      edges: {
        header1: {
          xml: paragraph(picture('rIdLogo', 35, 24, String.raw`C:\Users\asta\logo.png`), 'Sidehoved'),
          ...withLogo,
        },
        header2: { xml: paragraph(run('Kystkommunen'), 'Sidehoved') },
        footer1: { xml: pageFooter },
        footer2: { xml: paragraph(field('PAGE', '2'), 'Sidefod') },
      },
      more: { 'word/media/logo.png': logo },
      body: section({
        paper: 'letter',
        edges: [
          ['header', 'default', 'header1'],
          ['header', 'even', 'header2'],
          ['footer', 'default', 'footer1'],
          ['footer', 'even', 'footer2'],
        ],
        margins: [1440, 1440, 1440, 1440, 720, 720],
      }),
    }),
} as const satisfies Readonly<Record<string, () => Promise<Buffer>>>;

/** A logo that lies over the page, or that the text flows around. */
export function floatingLogo(isAround: boolean): Promise<Buffer> {
  return templateFile({
    edges: { header1: { xml: paragraph(floatingPicture('rIdLogo', 60, 30, isAround)), ...withLogo } },
    more: { 'word/media/logo.png': logo },
    body: section({ edges: [['header', 'default', 'header1']] }),
  });
}

export type TemplateName = keyof typeof templates;
export const templateNames = Object.keys(templates).filter((name): name is TemplateName => name in templates);
