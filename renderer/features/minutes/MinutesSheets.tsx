import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { composeDocument } from '#shared/document/meetingDocument.ts';
import type { Edition } from '#shared/document/minutes/edition.ts';
import type { Block, DocumentTree } from '#shared/document/tree.ts';
import { useLive } from '../../database/live.ts';
import { readPrintout } from '../../database/printouts.ts';
import { DocumentSheets } from '../preview/DocumentSheets.tsx';
import type { Minutes } from './useMinutes.ts';
import { useFittingZoom } from './useFittingZoom.ts';
import styles from './MinutesPage.module.css';

interface MinutesSheetsProps {
  readonly minutes: Minutes;
  readonly edition: Edition;
  /** null: what stands before the items. */
  readonly itemId: string | null;
}

/** A part of the minutes as it will be printed. */
export function MinutesSheets({ minutes, edition, itemId }: MinutesSheetsProps) {
  const { t } = useTranslation();
  const desk = useRef<HTMLElement>(null);
  const { id } = minutes.held.agenda.meeting;
  const read = useLive(() => readPrintout(id), [id]);
  const place = itemId === null ? 0 : minutes.items.findIndex(({ item }) => item.id === itemId) + 1;
  const composed = useMemo(() => {
    if (!read) return undefined;
    const { snapshot, firstNumber } = read;
    const { tree, profile } = composeDocument(snapshot, { kind: 'minutes', edition }, firstNumber);
    return { profile, tree: onlyPart(tree, place) };
  }, [edition, place, read]);
  const zoom = useFittingZoom(desk, composed?.profile.page.width);
  return (
    <section
      ref={desk}
      className={styles.sheets}
      aria-label={t(`minutes.view.${edition}`)}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Reached by Tab, so that the arrows can scroll it.
      tabIndex={0}
    >
      <h3 className={styles.note}>{t(`minutes.view.${edition}`)}</h3>
      {composed && <DocumentSheets tree={composed.tree} profile={composed.profile} zoom={zoom} />}
    </section>
  );
}

/** What stands before the items (0), or one of them, counted from 1. */
function onlyPart(tree: DocumentTree, place: number): DocumentTree {
  const parts: Block[][] = [[]];
  for (const block of tree.blocks) {
    if (block.kind === 'meetingLine') parts.push([]);
    parts.at(-1)?.push(block);
  }
  return { ...tree, blocks: parts[place] ?? [] };
}
