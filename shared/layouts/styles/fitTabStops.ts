import type { ParagraphLook, StyleRole, TabStop } from '../paragraphLook.ts';
import { textWidthOf, type LayoutProfile } from '../profile.ts';
import type { Styles } from './styles.ts';

/** Tab stops at the right stand where the text ends. A running line has one in the middle if anything stands there. */
export function fitTabStops(styles: Styles, { page, running }: LayoutProfile): Styles {
  const width = textWidthOf(page);
  const centre: TabStop = { at: width / 2, align: 'center' };
  const right: TabStop = { at: width, align: 'right' };
  const withStops = (role: StyleRole, tabStops: readonly TabStop[]): ParagraphLook => ({
    ...styles[role],
    tabStops,
  });
  const contentsStops = (role: StyleRole) => [
    { at: styles[role].indent?.left ?? 0, align: 'left' as const },
    { ...right, dots: true },
  ];
  return {
    ...styles,
    header: withStops('header', running.header.middle.trim() === '' ? [right] : [centre, right]),
    footer: withStops('footer', running.footer.middle.trim() === '' ? [right] : [centre, right]),
    meetingLine: withStops('meetingLine', [right]),
    contentsEntry: withStops('contentsEntry', contentsStops('contentsEntry')),
    contentsSubEntry: withStops('contentsSubEntry', contentsStops('contentsSubEntry')),
  };
}
