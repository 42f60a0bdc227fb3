import type { NumberingDefinition } from 'docx';
import { AlignmentType, LevelFormat, LevelSuffix } from 'docx';
import type { HeadingNumbering } from '#shared/document/tree.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { millimetresToTwips } from '../units.ts';
import type { HeadingNumberings } from '../writeContext.ts';

/** The counts of the headings as Word's numberings. A single count belongs to the heading's style. */
export function createHeadingNumberings(
  numberings: readonly HeadingNumbering[],
  profile: LayoutProfile,
): HeadingNumberings {
  const ofStyle = numberings.length === 1 ? numberings[0]!.id : null;
  const definitions = numberings.map(
    (numbering) => [numbering.id, createDefinition(numbering, numbering.id === ofStyle, profile)] as const,
  );
  return { definitions: new Map(definitions), ofStyle };
}

function createDefinition(
  { id, levels }: HeadingNumbering,
  belongsToStyle: boolean,
  { styles }: LayoutProfile,
): NumberingDefinition {
  const { styleId, indent } = styles.itemHeading;
  return {
    reference: `heading ${id}`,
    levels: levels.map(({ text, start }, level) => ({
      level,
      text,
      start,
      format: LevelFormat.DECIMAL,
      alignment: AlignmentType.LEFT,
      suffix: LevelSuffix.TAB,
      style: {
        ...(belongsToStyle && level === 0 && { style: styleId }),
        paragraph: {
          indent: {
            left: millimetresToTwips(indent?.left ?? 0),
            hanging: millimetresToTwips(indent?.hanging ?? 0),
          },
        },
      },
    })),
  };
}
