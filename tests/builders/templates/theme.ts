export interface ThemeFonts {
  readonly major: string;
  readonly minor: string;
}

const COLOURS = [
  ['dk1', '000000'],
  ['lt1', 'FFFFFF'],
  ['dk2', '14405A'],
  ['lt2', 'EEF3F6'],
  ['accent1', '0E5A6B'],
  ['accent2', 'B4552D'],
  ['accent3', '5E7A3A'],
  ['accent4', '8A6D1F'],
  ['accent5', '5B4A7D'],
  ['accent6', '7A3B4F'],
  ['hlink', '0B4A8F'],
  ['folHlink', '5B4A7D'],
] as const;
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = `<a:ln w="6350">${FILL}</a:ln>`;
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** The theme of an organisation: its fonts and colours by the names that styles know them by. */
export function themePart({ major, minor }: ThemeFonts): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Kystkommunen"><a:themeElements>',
    '<a:clrScheme name="Kyst">',
    ...COLOURS.map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`),
    '</a:clrScheme>',
    `<a:fontScheme name="Kyst">${fonts('majorFont', major)}${fonts('minorFont', minor)}</a:fontScheme>`,
    `<a:fmtScheme name="Kyst"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst>`,
    `<a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst>`,
    `<a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
  ].join('');
}

function fonts(place: string, typeface: string): string {
  return `<a:${place}><a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/></a:${place}>`;
}
