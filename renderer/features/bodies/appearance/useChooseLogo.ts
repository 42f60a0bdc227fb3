import { useTranslation } from 'react-i18next';
import type { Body } from '#shared/model/body.ts';
import { callMain } from '../../../bridge/main.ts';
import { useNotice } from '../../../components/toasts.tsx';
import { useFailureText } from '../../../components/useFailureText.ts';
import { changeLogo } from '../../../database/bodyLayout.ts';
import { save } from '../../../stores/saving.ts';
import { readPicture } from '../../editor/pictures/readPicture.ts';

const USUAL_HEIGHT = 15;

/** Keeps a picture's file and puts it on the body's documents, where the logo before it stood. Says why if it cannot. */
export function useChooseLogo(body: Body): (file: File) => Promise<void> {
  const { t } = useTranslation();
  const notice = useNotice();
  const failureText = useFailureText();
  const place = {
    alt: t('layout.logoAltOf', { name: body.secretariat.trim() || body.name }),
    place: 'firstPage',
    align: 'left',
    shownHeight: USUAL_HEIGHT,
    ...body.layoutChanges.logo,
  } as const;
  return async (file) => {
    try {
      const { bytes, ...picture } = await readPicture(file, file.name);
      const sha256 = await callMain('picture.keep', bytes);
      await save(() => changeLogo(body.id, { ...place, ...picture, sha256 }));
    } catch (error) {
      notice(failureText(error), 'error');
    }
  };
}
