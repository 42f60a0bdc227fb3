import { textWidthOf, type LayoutProfile } from './profile.ts';
import { profileOf, type BodyWithLayout } from './profileOf.ts';

/** In millimetres: the room for "Bilag 12." in the overview. */
const LABEL_WIDTH = 20;

/** Form 5: the appendix pack of a body, in its own font, colours and paper, whatever form its agenda has. */
export function packProfileOf(body: BodyWithLayout): LayoutProfile {
  const profile = profileOf(body);
  const { styles, page } = profile;
  const atRight = { at: textWidthOf(page), align: 'right' } as const;
  return {
    ...profile,
    running: {
      header: { left: '{dokument}', middle: '', right: '{dato}' },
      footer: { left: '{sekretariat}', middle: '', right: 'Side {side} af {sider}' },
    },
    styles: {
      ...styles,
      header: { ...styles.header, tabStops: [atRight] },
      footer: { ...styles.footer, tabStops: [atRight] },
      title: {
        ...styles.title,
        size: 32,
        before: 4,
        after: 10,
        lineBelow: { width: 1, gap: 12, colour: 'heading' },
      },
      subtitle: {
        basedOn: 'body',
        ...bare(styles.subtitle),
        size: 22,
        colour: 'heading',
        before: 0,
        after: 14,
      },
      contentsHeading: { ...styles.contentsHeading, size: 19, before: 0, after: 6 },
      contentsGroup: { ...styles.contentsGroup, before: 13, after: 4 },
      contentsEntry: {
        ...styles.contentsEntry,
        indent: { left: LABEL_WIDTH, hanging: LABEL_WIDTH },
        tabStops: [
          { at: LABEL_WIDTH, align: 'left' },
          { ...atRight, dots: true },
        ],
      },
    },
  };
}

function bare({ styleId, styleName }: LayoutProfile['styles']['subtitle']) {
  return { styleId, styleName };
}
