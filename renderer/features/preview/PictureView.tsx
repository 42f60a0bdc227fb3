import { useState } from 'react';
import { pictureAddress } from '#shared/contract/pictures.ts';
import type { Picture } from '#shared/document/flow.ts';
import { textHeightOf } from '#shared/layouts/profile.ts';
import { cssOf, millimetres } from './looks.ts';
import { useProfile } from './Drawing.ts';
import type { TextLook } from './ParagraphView.tsx';

/** Of the height of a page's text: as in Word, so that its heading stands above it. */
const HIGHEST = 0.9;

interface PictureViewProps {
  readonly picture: Picture;
  readonly look: TextLook;
}

/** Words stand in for a missing file, as they do in Word. */
export function PictureView({ picture, look }: PictureViewProps) {
  const { sha256, pixels, share, description } = picture;
  const profile = useProfile();
  const [isMissing, setMissing] = useState(false);
  const { missingPicture } = profile.words;
  return (
    <p style={cssOf(look, profile)}>
      {isMissing ? (
        <em>{description ? `[${missingPicture}: ${description}]` : `[${missingPicture}]`}</em>
      ) : (
        <img
          src={pictureAddress(sha256)}
          alt={description ?? ''}
          {...pixels}
          style={{
            width: `${share * 100}%`,
            height: 'auto',
            maxHeight: millimetres(HIGHEST * textHeightOf(profile.page)),
            objectFit: 'contain',
            objectPosition: 'left',
          }}
          onError={() => setMissing(true)}
        />
      )}
    </p>
  );
}
