import type { VirtualItem } from '@tanstack/react-virtual';
import { useMemo } from 'react';
import { planTimes } from '#shared/agenda/clock.ts';
import type { Appendix } from '#shared/model/appendix.ts';
import type { Agenda } from '../../database/agenda.ts';
import type { MeetingPart } from '../../stores/navigation.ts';
import { OutlineRow } from './OutlineRow.tsx';
import { treePlaces } from './treePlaces.ts';
import type { Row } from './rows.ts';
import type { OutlineActs } from './useOutlineActs.ts';

interface OutlineRowsProps {
  readonly agenda: Agenda;
  readonly rows: readonly Row[];
  /** Which of them are in the page, and where. */
  readonly lines: readonly VirtualItem[];
  readonly folded: ReadonlySet<string>;
  /** The row whose page is on screen. */
  readonly presentId: string;
  readonly tabStop: Row | undefined;
  readonly acts: OutlineActs;
  readonly onSelect: (part: MeetingPart) => void;
}

export function OutlineRows(props: OutlineRowsProps) {
  const { agenda, rows, lines, folded, presentId, tabStop, acts, onSelect } = props;
  const places = useMemo(() => treePlaces(agenda.outline), [agenda.outline]);
  const appendices = useMemo(() => countByItem(agenda.appendices), [agenda.appendices]);
  const plan = useMemo(() => planTimes(agenda.items, agenda.meeting), [agenda.items, agenda.meeting]);
  return lines.map(({ index, start }) => {
    const row = rows[index];
    if (!row) return null;
    return (
      <OutlineRow
        key={row.id}
        bodyId={agenda.body.id}
        row={row}
        top={start}
        treePlace={places.get(row.id)}
        plannedStart={plan.starts.get(row.id)}
        references={agenda.references}
        appendices={appendices.get(row.id) ?? 0}
        present={row.id === presentId}
        marked={acts.marking ? acts.marking.ids.has(row.id) : row.id === presentId}
        tabStop={row === tabStop}
        folded={folded.has(row.id)}
        editing={acts.editingId === row.id}
        acts={acts}
        onSelect={onSelect}
      />
    );
  });
}

function countByItem(appendices: readonly Appendix[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { itemId } of appendices) counts.set(itemId, (counts.get(itemId) ?? 0) + 1);
  return counts;
}
