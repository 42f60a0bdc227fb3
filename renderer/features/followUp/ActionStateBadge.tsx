import { CheckmarkRegular, CircleRegular, WarningRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { ActionState } from '#shared/followUp/filterActions.ts';
import { Badge, type BadgeLook } from '../../components/Badge.tsx';

const looks: Record<ActionState, BadgeLook> = {
  open: { icon: CircleRegular, tone: 'plain' },
  overdue: { icon: WarningRegular, tone: 'error' },
  done: { icon: CheckmarkRegular, tone: 'ok' },
};

/** How far an action is. */
export function ActionStateBadge({ state }: { readonly state: ActionState }) {
  const { t } = useTranslation();
  return <Badge {...looks[state]} text={t(`action.state.${state}`)} />;
}
