import { Caption1, Checkbox } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { PostponedItem } from '#shared/agenda/postponed.ts';
import { CheckGroup } from '../../components/CheckGroup.tsx';
import { useDates } from '../../components/useDates.ts';

interface PostponedChoiceProps {
  readonly postponed: readonly PostponedItem[];
  /** The ids of those that are not to come along. */
  readonly left: ReadonlySet<string>;
  readonly onChange: (left: ReadonlySet<string>) => void;
}

/** What earlier meetings put off, and whether it comes on the new agenda. */
export function PostponedChoice({ postponed, left, onChange }: PostponedChoiceProps) {
  const { t } = useTranslation();
  const { longDay } = useDates();
  const leave = (id: string, isLeft: boolean): void => {
    const others = [...left].filter((other) => other !== id);
    onChange(new Set(isLeft ? [...others, id] : others));
  };
  return (
    <CheckGroup label={t('newMeeting.postponed')} hint={t('newMeeting.postponedHint')}>
      {postponed.map(({ item, meeting }) => (
        <Checkbox
          key={item.id}
          checked={!left.has(item.id)}
          onChange={(_event, { checked }) => leave(item.id, checked !== true)}
          label={
            <>
              {item.title || t('item.untitled')}
              <Caption1 block>{t('newMeeting.postponedAt', { date: longDay(meeting.date) })}</Caption1>
            </>
          }
        />
      ))}
    </CheckGroup>
  );
}
