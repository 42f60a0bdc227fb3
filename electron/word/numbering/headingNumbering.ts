import type { NumberingDefinition } from 'docx';
import { AlignmentType, LevelFormat, LevelSuffix } from 'docx';
import type { HeadingNumbering, HeadingNumberingLevel, NumberedRole } from '#shared/document/tree.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { millimetresToTwips } from '../units.ts';
import type { HeadingCount, HeadingNumberings } from '../writeContext.ts';

/** The counts of the headings as Word's numberings. A level that one look of headings always counts in belongs to its style. */
export function createHeadingNumberings(
  numberings: readonly HeadingNumbering[],
  profile: LayoutProfile,
): HeadingNumberings {
  const definitions = new Map<string, NumberingDefinition>();
  const ofStyles = new Map<NumberedRole, HeadingCount>();
  for (const { id, levels } of numberings) {
    const definition = createDefinition(id, levels, profile);
    definitions.set(id, definition);
    levels.forEach(({ role }, level) => role !== null && ofStyles.set(role, { definition, level }));
  }
  return { definitions, ofStyles };
}

function createDefinition(
  id: string,
  levels: readonly HeadingNumberingLevel[],
  { styles }: LayoutProfile,
): NumberingDefinition {
  return {
    reference: `heading ${id}`,
    levels: levels.map(({ text, start, role }, level) => {
      const { styleId, indent } = styles[role ?? 'itemHeading'];
      return {
        level,
        text,
        start,
        format: LevelFormat.DECIMAL,
        alignment: AlignmentType.LEFT,
        suffix: LevelSuffix.TAB,
        style: {
          ...(role !== null && { style: styleId }),
          paragraph: {
            indent: {
              left: millimetresToTwips(indent?.left ?? 0),
              hanging: millimetresToTwips(indent?.hanging ?? 0),
            },
          },
        },
      };
    }),
  };
}
