import type { Rectangle } from 'electron';

const DEFAULT_SIZE = { width: 1366, height: 768 };

export const MINIMUM_SIZE = { width: 640, height: 480 };

/** How much of the title bar must be on a screen for a person to get hold of it, in pixels. */
const GRIP = { width: 120, height: 32 };

/**
 * Where the window opens: where it was last, if that is still on a screen (a second screen may have been unplugged),
 * otherwise in the middle of the main screen. Never larger than the screen it is on.
 */
export function openingBounds(
  remembered: Rectangle | null,
  workAreas: readonly Rectangle[],
  mainWorkArea: Rectangle,
): Rectangle {
  if (remembered !== null) {
    const [area] = workAreas
      .filter((candidate) => isWithinReach(remembered, candidate))
      .sort((one, other) => visibleWidth(remembered, other) - visibleWidth(remembered, one));
    if (area !== undefined) return { ...remembered, ...fitted(remembered, area) };
  }
  const size = fitted(DEFAULT_SIZE, mainWorkArea);
  return {
    x: mainWorkArea.x + Math.round((mainWorkArea.width - size.width) / 2),
    y: mainWorkArea.y + Math.round((mainWorkArea.height - size.height) / 2),
    ...size,
  };
}

type Size = Pick<Rectangle, 'width' | 'height'>;

function fitted(size: Size, area: Size): Size {
  return {
    width: Math.max(MINIMUM_SIZE.width, Math.min(size.width, area.width)),
    height: Math.max(MINIMUM_SIZE.height, Math.min(size.height, area.height)),
  };
}

function visibleWidth(bounds: Rectangle, area: Rectangle): number {
  return Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
}

function isWithinReach(bounds: Rectangle, area: Rectangle): boolean {
  const isTopVisible = bounds.y >= area.y && bounds.y + GRIP.height <= area.y + area.height;
  return visibleWidth(bounds, area) >= GRIP.width && isTopVisible;
}
