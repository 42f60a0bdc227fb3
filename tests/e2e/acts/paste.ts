import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import type { RunningApp } from '../harness/runningApp.ts';
import { createBody, createMeeting, typeTitles } from './compose.ts';

/** A new item's page with the cursor nowhere in particular. */
export async function openNewItem({ page }: RunningApp): Promise<void> {
  await createBody(page, 'Udvalg', 'udvalget');
  await createMeeting(page, 'Her');
  await typeTitles(page, ['Kørsel']);
}

/** Pastes, where the cursor is, what another program put on the clipboard. */
export async function paste({ page }: RunningApp, copied: string, type = 'text/html'): Promise<void> {
  await page.evaluate(
    ([text, kind]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'som tekst');
      clipboardData.setData(kind, text);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    },
    [copied, type] as const,
  );
}

/** What a program put on the clipboard, written anew with other words. */
export function copiedFrom(name: string): Promise<string> {
  return readFile(path.join(import.meta.dirname, '../../fixtures/paste', name), 'utf8');
}

/** The structure of a section's text, without what only makes it look so. */
export function structureOf(section: Locator): Promise<string> {
  return section.evaluate((editor) => {
    const copy = document.createElement('div');
    copy.innerHTML = editor.innerHTML;
    for (const extra of copy.querySelectorAll('colgroup, .ProseMirror-trailingBreak')) extra.remove();
    for (const element of copy.querySelectorAll('*')) {
      const [, align] = /text-align: (\w+)/.exec(element.getAttribute('style') ?? '') ?? [];
      if (align) element.setAttribute('align', align);
      for (const name of element.getAttributeNames()) {
        if (!['href', 'colspan', 'rowspan', 'start', 'type', 'align'].includes(name))
          element.removeAttribute(name);
      }
    }
    for (const wrapper of copy.querySelectorAll('div')) wrapper.replaceWith(...wrapper.childNodes);
    return copy.innerHTML;
  });
}
