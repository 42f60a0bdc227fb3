import { Button, type ButtonProps } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { canDo, runAct, useActs } from '../stores/acts.ts';
import type { ActId } from '../stores/actCatalogue.ts';
import { useKeyNames } from './useKeyNames.ts';
import { useKeysHere } from './useKeysHere.ts';

interface ActButtonProps {
  readonly id: ActId;
  readonly icon?: ButtonProps['icon'];
  readonly appearance?: 'primary' | 'subtle';
  /** Where it can be said shorter than the act's name. */
  readonly children?: string;
}

/** A button that does an act; while it cannot be done here, the button is grey. Its shortcut is in the tooltip. */
export function ActButton({ id, icon, appearance, children }: ActButtonProps) {
  const { t } = useTranslation();
  const nameOf = useKeyNames();
  const keys = useKeysHere(id);
  const available = useActs((acts) => canDo(acts, id));
  const name = t(`acts.${id}`);
  return (
    <Button
      {...(icon && { icon })}
      {...(appearance && { appearance })}
      disabled={!available}
      title={keys ? `${name} (${nameOf(keys)})` : name}
      onClick={() => runAct(id)}
    >
      {children ?? name}
    </Button>
  );
}
