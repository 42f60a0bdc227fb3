import { Button, Tooltip } from '@fluentui/react-components';
import { DocumentFolderRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useMedia } from '../../components/useMedia.ts';
import { runAct } from '../../stores/acts.ts';

const ROOM_FOR_WORDS = '(min-width: 1280px)';

/** Beside the appendices: collecting them in one PDF. */
export function PackButton() {
  const { t } = useTranslation();
  const hasRoom = useMedia(ROOM_FOR_WORDS);
  const name = t('pack.open');
  return (
    <Tooltip content={name} relationship={hasRoom ? 'inaccessible' : 'label'}>
      <Button appearance="subtle" icon={<DocumentFolderRegular />} onClick={() => runAct('makePack')}>
        {hasRoom && name}
      </Button>
    </Tooltip>
  );
}
