import { MenuItem } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import { canDo, runAct, useActs } from '../stores/acts.ts';
import type { ActId } from '../stores/actCatalogue.ts';
import { useKeyNames } from './useKeyNames.ts';
import { useKeysHere } from './useKeysHere.ts';

interface ActMenuItemProps {
  readonly id: ActId;
  readonly icon?: JSX.Element;
  readonly children: ReactNode;
}

/** A menu's line that does an act, with the act's shortcut beside it. */
export function ActMenuItem({ id, icon, children }: ActMenuItemProps) {
  const nameOf = useKeyNames();
  const keys = useKeysHere(id);
  const available = useActs((acts) => canDo(acts, id));
  return (
    <MenuItem
      {...(icon && { icon })}
      {...(keys && { secondaryContent: nameOf(keys) })}
      disabled={!available}
      onClick={() => runAct(id)}
    >
      {children}
    </MenuItem>
  );
}
