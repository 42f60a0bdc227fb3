import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { findChanges } from '#shared/changes/findChanges.ts';
import { versionOf } from '#shared/changes/version.ts';
import { findOtherChanges, type OtherChange } from '#shared/merge/otherChanges.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { ChangeLines } from '../issues/ChangeLines.tsx';
import { describeItemChange, describeMeetingChange, type ChangeLine } from '../issues/describeChange.ts';
import { nameOfItem } from './nameOfItem.ts';
import styles from './PackageDialog.module.css';

interface MergeChangesProps {
  readonly before: MeetingSnapshot;
  readonly after: MeetingSnapshot;
  readonly firstNumber: number;
}

/** What taking a package in changes, item by item and word by word. */
export function MergeChanges({ before, after, firstNumber }: MergeChangesProps) {
  const { t } = useTranslation();
  const groups = useMemo(() => describe(before, after, firstNumber, t), [before, after, firstNumber, t]);
  return (
    <>
      <h3 className={styles.heading}>{t('package.changes')}</h3>
      {groups.length === 0 && <p>{t('package.smallChanges')}</p>}
      {groups.map(({ key, title, lines }) => (
        <section key={key}>
          <h4 className={styles.heading}>{title}</h4>
          <ChangeLines lines={lines} />
        </section>
      ))}
    </>
  );
}

interface ChangeGroup {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly ChangeLine[];
}

function describe(
  before: MeetingSnapshot,
  after: MeetingSnapshot,
  firstNumber: number,
  t: TFunction,
): ChangeGroup[] {
  const { meeting, items } = findChanges(before, after, firstNumber);
  const [earlier, later] = [versionOf(before, firstNumber), versionOf(after, firstNumber)];
  const others = findOtherChanges(before, after).map((change) => describeOther(change, t, [later, earlier]));
  const groups = [
    {
      key: 'meeting',
      title: t('changes.ofMeeting'),
      lines: meeting.map((each) => describeMeetingChange(each, t)),
    },
    ...items.map(({ itemId, number, title, changes }) => ({
      key: itemId,
      title: t('changes.itemTitle', { number, title: title || t('item.untitled') }),
      lines: changes.map((each) => describeItemChange(each, t)),
    })),
    { key: 'others', title: t('package.minutes'), lines: others },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

type Versions = Parameters<typeof nameOfItem>[1];

function describeOther(change: OtherChange, t: TFunction, versions: Versions): ChangeLine {
  switch (change.kind) {
    case 'decision':
    case 'action': {
      const item = nameOfItem(change.itemId, versions, t);
      const text =
        change.kind === 'decision'
          ? t(`package.decision.${change.how}`, { item })
          : t(`package.action.${change.how}`, { item });
      return { text, words: change.words, rowId: null };
    }
    case 'attendance':
      return { text: t('package.attendance', { name: change.name }), words: [], rowId: null };
    default:
      return { text: t(`package.beside.${change.kind}`), words: [], rowId: null };
  }
}
