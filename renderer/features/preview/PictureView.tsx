import { pictureAddress } from '#shared/contract/pictures.ts';
import type { Picture } from '#shared/document/tree.ts';
import { cssOf } from './looks.ts';
import { useProfile } from './ProfileContext.ts';

export function PictureView({ picture }: { readonly picture: Picture }) {
  const { sha256, pixels, share, description } = picture;
  const profile = useProfile();
  return (
    <p style={cssOf('body', profile)}>
      <img
        src={pictureAddress(sha256)}
        alt={description ?? ''}
        {...pixels}
        style={{ width: `${share * 100}%`, height: 'auto' }}
      />
    </p>
  );
}
