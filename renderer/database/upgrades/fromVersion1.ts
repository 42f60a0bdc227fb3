import type { Transaction } from 'dexie';
import type { Appendix } from '#shared/model/appendix.ts';
import type { Body } from '#shared/model/body.ts';
import type { Issue } from '#shared/model/issue.ts';
import { notSentOut, type Group, type Item } from '#shared/model/item.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import type { Section } from '#shared/model/section.ts';
import { attendanceOfVersion1 } from '#shared/package/older/attendanceOfVersion1.ts';
import { decisionOfVersion1 } from '#shared/package/older/decisionsOfVersion1.ts';

/** From version 1 to 2. Released: never to be changed. */
export async function addWhatVersion1Lacked(transaction: Transaction): Promise<void> {
  await giveStandardItemsTexts(transaction);
  await sayThatSectionsAreDanish(transaction);
  await giveMovementsPhases(transaction);
  await sayThatBodiesFollowTheirForms(transaction);
  await sayThatNothingWasSentOut(transaction);
  await giveDecisionsTheirVotes(transaction);
  await sayThatNothingWasApproved(transaction);
}

/** A standard item of version 1 had a title and points, and no text. */
async function giveStandardItemsTexts(transaction: Transaction): Promise<void> {
  await transaction
    .table<Body, string>('bodies')
    .toCollection()
    .modify((body) => {
      body.standardItems = body.standardItems.map((item) => ({ ...item, text: '' }));
    });
}

/** Until version 2 nobody could write a section in another language. */
async function sayThatSectionsAreDanish(transaction: Transaction): Promise<void> {
  await transaction.table<Pick<Section, 'language'>>('sections').toCollection().modify({ language: 'da' });
}

/** Until version 2 nobody could say that somebody came or went before an item, or after it. */
async function giveMovementsPhases(transaction: Transaction): Promise<void> {
  const attendance = transaction.table<unknown, string>('attendance');
  await attendance.bulkPut((await attendance.toArray()).map(attendanceOfVersion1));
}

/** Until version 2 nobody could change how a form looks. */
async function sayThatBodiesFollowTheirForms(transaction: Transaction): Promise<void> {
  await transaction.table<Pick<Body, 'layoutChanges'>>('bodies').toCollection().modify({ layoutChanges: {} });
}

/** Until version 2 nobody could send an agenda out from Punkt. */
async function sayThatNothingWasSentOut(transaction: Transaction): Promise<void> {
  for (const table of ['groups', 'appendices']) {
    await transaction
      .table<Pick<Group | Appendix, 'sentNumber'>>(table)
      .toCollection()
      .modify({ sentNumber: null });
  }
  await transaction
    .table<Pick<Item, keyof typeof notSentOut>>('items')
    .toCollection()
    .modify({ ...notSentOut });
  await transaction.table<Pick<Issue, 'itemIds'>>('issues').toCollection().modify({ itemIds: [] });
}

/** A decision of version 1 had one vote at most, and its dissents beside it. */
async function giveDecisionsTheirVotes(transaction: Transaction): Promise<void> {
  const decisions = transaction.table<unknown, string>('decisions');
  await decisions.bulkPut((await decisions.toArray()).map(decisionOfVersion1));
}

/** Until version 2 nobody could approve minutes in Punkt. */
async function sayThatNothingWasApproved(transaction: Transaction): Promise<void> {
  await transaction
    .table<Pick<Meeting, 'approvedOn'>>('meetings')
    .toCollection()
    .modify({ approvedOn: null });
}
