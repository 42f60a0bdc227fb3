import { useEffect, useState, type RefObject } from 'react';

const PIXELS_PER_MILLIMETRE = 96 / 25.4;

/** Around the sheets on every side, as in the style sheet. */
const PADDING = 16;

/** How large sheets of this width, in millimetres, are drawn so that they fit: at most as large as on paper. */
export function useFittingZoom(desk: RefObject<HTMLElement | null>, paperWidth = 210): number {
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const element = desk.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth - 2 * PADDING));
    observer.observe(element);
    return () => observer.disconnect();
  }, [desk]);
  return room > 0 ? Math.min(1, room / (paperWidth * PIXELS_PER_MILLIMETRE)) : 1;
}
