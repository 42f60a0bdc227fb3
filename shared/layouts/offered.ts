/** Fonts that Word has on most computers, and whose pages can be counted exactly. */
export const commonFonts = [
  'Aptos',
  'Arial',
  'Calibri',
  'Cambria',
  'Georgia',
  'Times New Roman',
  'Verdana',
] as const;

/** Colours that headings can be read in, by the name that they go by on screen. */
export const headingColours = [
  { name: 'navy', colour: '1F3A5F' },
  { name: 'black', colour: '1A1A1A' },
  { name: 'grey', colour: '4A4A4A' },
  { name: 'green', colour: '1E5631' },
  { name: 'petrol', colour: '0B5C74' },
  { name: 'bordeaux', colour: '7A1F3D' },
  { name: 'purple', colour: '4B2E83' },
] as const;

/** How items are usually numbered in writing. */
export const numberWordings = ['Punkt #.', 'Punkt #:', 'Pkt. #.', '#.', '#'] as const;
