import { mergeClasses } from '@fluentui/react-components';
import {
  CheckmarkRegular,
  EditRegular,
  PeopleRegular,
  SendRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { MeetingStatus } from '#shared/model/meeting.ts';
import styles from './StatusBadge.module.css';

const icons: Record<MeetingStatus, FluentIcon> = {
  draft: EditRegular,
  issued: SendRegular,
  held: PeopleRegular,
  approved: CheckmarkRegular,
};

/** How far a meeting has come, in words and a sign, never by colour alone. */
export function StatusBadge({ status }: { readonly status: MeetingStatus }) {
  const { t } = useTranslation();
  const Icon = icons[status];
  return (
    <span className={mergeClasses(styles.badge, styles[status])}>
      <Icon fontSize={14} aria-hidden />
      {t(`status.${status}`)}
    </span>
  );
}
