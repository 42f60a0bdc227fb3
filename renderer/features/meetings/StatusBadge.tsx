import { CheckmarkRegular, EditRegular, PeopleRegular, SendRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { MeetingStatus } from '#shared/model/meeting.ts';
import { Badge, type BadgeLook } from '../../components/Badge.tsx';

const looks: Record<MeetingStatus, BadgeLook> = {
  draft: { icon: EditRegular, tone: 'plain' },
  issued: { icon: SendRegular, tone: 'accent' },
  held: { icon: PeopleRegular, tone: 'filled' },
  approved: { icon: CheckmarkRegular, tone: 'ok' },
};

/** How far a meeting has come. */
export function StatusBadge({ status }: { readonly status: MeetingStatus }) {
  const { t } = useTranslation();
  return <Badge {...looks[status]} text={t(`status.${status}`)} />;
}
