import { mergeClasses } from '@fluentui/react-components';
import {
  ArrowUndoRegular,
  CalendarArrowRightRegular,
  CheckmarkRegular,
  DismissRegular,
  EditRegular,
  InfoRegular,
  TextDescriptionRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '#shared/decisions/outcome.ts';
import styles from './OutcomeBadge.module.css';

const icons: Record<Outcome, FluentIcon> = {
  followed: CheckmarkRegular,
  changed: EditRegular,
  noted: InfoRegular,
  approved: CheckmarkRegular,
  postponed: CalendarArrowRightRegular,
  rejected: DismissRegular,
  returned: ArrowUndoRegular,
  free: TextDescriptionRegular,
};

/** How an item, or a point of its recommendation, was decided: in words and a sign, never by colour alone. */
export function OutcomeBadge({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTranslation();
  const Icon = icons[outcome];
  return (
    <span className={mergeClasses(styles.badge, styles[outcome])}>
      <Icon fontSize={14} aria-hidden />
      {t(`decision.outcome.${outcome}`)}
    </span>
  );
}
