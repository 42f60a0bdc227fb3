import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkRegular, CircleRegular, WarningRegular, type FluentIcon } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { ActionState } from '#shared/followUp/filterActions.ts';
import styles from './ActionTable.module.css';

const icons: Record<ActionState, FluentIcon> = {
  open: CircleRegular,
  overdue: WarningRegular,
  done: CheckmarkRegular,
};

/** How far an action is, in words and a sign. */
export function ActionStateBadge({ state }: { readonly state: ActionState }) {
  const { t } = useTranslation();
  const Icon = icons[state];
  return (
    <span className={mergeClasses(styles.badge, styles[state])}>
      <Icon fontSize={14} aria-hidden />
      {t(`action.state.${state}`)}
    </span>
  );
}
