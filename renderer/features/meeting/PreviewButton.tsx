import { Button, Tooltip } from '@fluentui/react-components';
import { EditRegular, PrintRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useKeyNames } from '../../components/useKeyNames.ts';
import { useKeysHere } from '../../components/useKeysHere.ts';
import { runAct } from '../../stores/acts.ts';
import { useNavigation } from '../../stores/navigation.ts';

/** To the pages as they will be printed, and back. */
export function PreviewButton() {
  const { t } = useTranslation();
  const isShown = useNavigation(({ place }) => place.kind === 'preview');
  const nameOf = useKeyNames();
  const keys = useKeysHere('preview');
  const name = t(isShown ? 'preview.back' : 'preview.open');
  return (
    <Tooltip content={keys ? `${name} (${nameOf(keys)})` : name} relationship="label">
      <Button
        appearance="subtle"
        icon={isShown ? <EditRegular /> : <PrintRegular />}
        onClick={() => runAct('preview')}
      />
    </Tooltip>
  );
}
