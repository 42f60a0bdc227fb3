import {
  ArrowUndoRegular,
  CalendarArrowRightRegular,
  CheckmarkRegular,
  DismissRegular,
  EditRegular,
  InfoRegular,
  TextDescriptionRegular,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '#shared/decisions/outcome.ts';
import { Badge, type BadgeLook } from '../../components/Badge.tsx';

const looks: Record<Outcome, BadgeLook> = {
  followed: { icon: CheckmarkRegular, tone: 'accent' },
  changed: { icon: EditRegular, tone: 'accent' },
  noted: { icon: InfoRegular, tone: 'plain' },
  approved: { icon: CheckmarkRegular, tone: 'accent' },
  postponed: { icon: CalendarArrowRightRegular, tone: 'warning' },
  rejected: { icon: DismissRegular, tone: 'warning' },
  returned: { icon: ArrowUndoRegular, tone: 'warning' },
  free: { icon: TextDescriptionRegular, tone: 'plain' },
};

/** How an item, or a point of its recommendation, was decided. */
export function OutcomeBadge({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTranslation();
  return <Badge {...looks[outcome]} text={t(`decision.outcome.${outcome}`)} />;
}
