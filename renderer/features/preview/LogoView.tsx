import { pictureAddress } from '#shared/contract/pictures.ts';
import type { Logo } from '#shared/document/tree.ts';
import { millimetres } from './looks.ts';

/** In millimetres. */
const ROOM_BELOW = { firstPage: 8, everyPage: 3 } as const;

/** As high as it is on paper, and never wider than the text. */
export function LogoView({ logo }: { readonly logo: Logo }) {
  const { sha256, pixels, description, align, height, place } = logo;
  return (
    <p style={{ textAlign: align, lineHeight: 1, marginBottom: millimetres(ROOM_BELOW[place]) }}>
      <img
        src={pictureAddress(sha256)}
        alt={description ?? ''}
        {...pixels}
        style={{ width: 'auto', height: 'auto', maxWidth: '100%', maxHeight: millimetres(height) }}
      />
    </p>
  );
}
