import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Appendix } from '#shared/model/appendix.ts';
import { openMeeting } from '../../stores/navigation.ts';
import { AppendixReader } from '../reader/AppendixReader.tsx';

/** An appendix in the place of its item, and the way back to the item. Mount one per appendix (key = its id). */
export function ChairAppendix({ appendix }: { readonly appendix: Appendix }) {
  const { t } = useTranslation();
  const { meetingId, itemId, source } = appendix;
  const back = (
    <Button icon={<ArrowLeftRegular />} onClick={() => openMeeting(meetingId, { kind: 'item', itemId })}>
      {t('chair.toItem')}
    </Button>
  );
  const unreadable = <p>{t('chair.unreadable', { title: appendix.title })}</p>;
  return (
    <>
      {back}
      {source?.kind === 'file' ? (
        <AppendixReader appendix={appendix} source={source} wayOut={unreadable} takesFocus />
      ) : (
        unreadable
      )}
    </>
  );
}
