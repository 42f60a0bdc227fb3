import { Button, Tooltip } from '@fluentui/react-components';
import { EditRegular, PrintRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useKeyNames } from '../../components/useKeyNames.ts';
import { useKeysHere } from '../../components/useKeysHere.ts';
import { useMedia } from '../../components/useMedia.ts';
import { runAct } from '../../stores/acts.ts';
import { useNavigation } from '../../stores/navigation.ts';

const ROOM_FOR_WORDS = '(min-width: 1280px)';

/** To the pages as they will be printed, and back. */
export function PreviewButton() {
  const { t } = useTranslation();
  const isShown = useNavigation(({ place }) => place.kind === 'preview');
  const hasRoom = useMedia(ROOM_FOR_WORDS);
  const nameOf = useKeyNames();
  const keys = useKeysHere('preview');
  const name = t(isShown ? 'preview.back' : 'preview.open');
  return (
    <Tooltip
      content={keys ? `${name} (${nameOf(keys)})` : name}
      relationship={hasRoom ? 'inaccessible' : 'label'}
    >
      <Button
        appearance="subtle"
        icon={isShown ? <EditRegular /> : <PrintRegular />}
        onClick={() => runAct('preview')}
      >
        {hasRoom && name}
      </Button>
    </Tooltip>
  );
}
