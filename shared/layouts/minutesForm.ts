import type { PageBreaks } from '../model/layoutChanges.ts';
import type { NumberWording } from './agendaForm.ts';
import type { RunningTexts } from './runningTexts.ts';

/** The choices that make minutes of a form: what they do not say is as in the form's agenda. */
export interface MinutesForm {
  readonly items: {
    readonly pageBreaks: PageBreaks;
    readonly headingNumber: NumberWording;
    readonly overviewNumber: NumberWording;
  };
  readonly running: { readonly header: RunningTexts; readonly footer: RunningTexts };
}

/**
 * Form 4: the same for the bodies of every form. Each item is a page that can be sent on by itself, so it says which
 * meeting it belongs to, and whether it is open.
 */
export const minutesForm: MinutesForm = {
  items: {
    pageBreaks: 'beforeEach',
    headingNumber: { oneLevel: 'Punkt #.', twoLevels: 'Punkt #.' },
    overviewNumber: { oneLevel: 'Punkt #:', twoLevels: 'Punkt #:' },
  },
  running: {
    header: { left: '{sekretariat}', middle: '', right: '{dokument}' },
    footer: { left: '', middle: '', right: 'Side {side} af {sider}' },
  },
};
