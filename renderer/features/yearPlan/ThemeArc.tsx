import { placeLabel, type LabelSize } from '#shared/yearPlan/label.ts';
import { pointAt, ringPiece } from '#shared/yearPlan/paths.ts';
import type { Wheel } from '#shared/yearPlan/wheel.ts';
import { themeGrounds, themeIcons } from './themeKinds.ts';
import styles from './Wheel.module.css';

interface ThemeArcProps {
  /** Unique on the page. */
  readonly id: string;
  readonly place: Wheel['themes'][number];
}

/** Kept free at either end of a theme. */
const GAP = 2;

/** A theme as a piece of its ring, with its kind's sign and its name along it. */
export function ThemeArc({ id, place }: ThemeArcProps) {
  const { theme, area, ...arc } = place;
  const radius = (area.inner + area.outer) / 2;
  const size = labelSize(area.outer - area.inner);
  const label = size && placeLabel(theme.title, size, radius, arc);
  const Icon = themeIcons[theme.themeKind];
  const at = label && pointAt(radius, label.iconAngle);
  return (
    <g>
      <path
        className={styles.theme}
        style={{ fill: themeGrounds[theme.themeKind] }}
        d={ringPiece(area.inner, area.outer, arc, GAP)}
      />
      {size && label && at && (
        <>
          <g
            transform={`translate(${at.x} ${at.y}) rotate(${label.iconAngle + (label.direction === 'clockwise' ? 0 : 180)})`}
          >
            <Icon x={-size.iconSize / 2} y={-size.iconSize / 2} fontSize={size.iconSize} />
          </g>
          <path id={id} fill="none" d={label.line} />
          <text className={styles.themeText} style={{ fontSize: `${size.fontSize}px` }}>
            <textPath href={`#${id}`}>{label.text}</textPath>
          </text>
        </>
      )}
    </g>
  );
}

/** As the ring's thickness allows. null where nothing could be read. */
function labelSize(thickness: number): LabelSize | null {
  if (thickness >= 28) return { fontSize: 14, iconSize: 16 };
  if (thickness >= 16) return { fontSize: 11, iconSize: 12 };
  return null;
}
