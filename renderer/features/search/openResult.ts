import { flushSync } from 'react-dom';
import { go, openAppendix, openMeeting, useNavigation } from '../../stores/navigation.ts';
import type { ActId } from '../../stores/actCatalogue.ts';
import { runAct } from '../../stores/acts.ts';
import type { Result } from './results.ts';

/** Does the act, or opens the place and sets the focus there. */
export function openResult(result: Result): void {
  if (result.kind === 'act') return doAct(result.id);
  // At once, and not with the next picture: a key that is pressed until then would work where the person no longer is.
  flushSync(() => openPlace(result));
  focusPlace();
}

function openPlace(result: Exclude<Result, { kind: 'act' }>): void {
  switch (result.kind) {
    case 'body':
      go({ kind: 'bodies', bodyId: result.body.id });
      break;
    case 'meeting':
      openMeeting(result.meeting.id);
      break;
    case 'item':
      openMeeting(result.meeting.id, { kind: 'item', itemId: result.item.id });
      break;
    case 'appendix':
      openAppendix(result.appendix);
      break;
  }
}

/** Where it leads to another screen, the keys go on there, and not at what led to the screen before. */
function doAct(id: ActId): void {
  const { kind } = useNavigation.getState().place;
  flushSync(() => runAct(id));
  if (useNavigation.getState().place.kind !== kind) focusScreen();
}

function focusScreen(): void {
  const main = document.querySelector<HTMLElement>('main');
  if (main?.contains(document.activeElement) !== true) focusPlace();
}

/** On the line of the outline, or of the appendices, that is shown. A meeting that is opened just now does it itself, a little later. */
function focusPlace(): void {
  const main = document.querySelector<HTMLElement>('main');
  const line = main?.querySelector<HTMLElement>(
    '[role="treeitem"][aria-selected="true"], [data-appendix] [aria-current="true"]',
  );
  (line ?? main)?.focus();
}
