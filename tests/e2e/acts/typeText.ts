import type { Page } from '@playwright/test';
import type {
  BlockNode,
  BulletListNode,
  InlineNode,
  OrderedListNode,
  TableCellNode,
  TableNode,
} from '#shared/model/richText.ts';
import { chooseHere, reach } from './keyboard.ts';

/**
 * Types rich text by keys alone, from an empty paragraph in an editor. Words go in at once, as from a keyboard that is
 * faster than any; everything that gives them their shape is a key of its own. Leaves the cursor at the end.
 */
export async function typeBlocks(page: Page, blocks: readonly BlockNode[]): Promise<void> {
  for (const [index, block] of blocks.entries()) {
    const isLast = index === blocks.length - 1;
    await typeBlock(page, block, isLast);
    if (!isLast && block.type !== 'table') await leaveBlock(page, block);
  }
}

async function typeBlock(page: Page, block: BlockNode, isLast: boolean): Promise<void> {
  switch (block.type) {
    case 'paragraph':
      return typeLine(page, block.content);
    case 'heading':
      await page.keyboard.type(`${'#'.repeat(block.attrs.level)} `);
      return typeLine(page, block.content);
    case 'bulletList':
    case 'orderedList':
      await page.keyboard.type(block.type === 'bulletList' ? '- ' : '1. ');
      if (block.type === 'orderedList') await chooseListType(page, block);
      return typeItems(page, block);
    case 'table':
      return typeTable(page, block, isLast);
    default:
      throw new Error(`Nobody types a ${block.type} here.`);
  }
}

/** Goes on to an empty paragraph below: out of as many lists as the last line stands in. */
async function leaveBlock(page: Page, block: BlockNode): Promise<void> {
  await page.keyboard.press('Enter');
  for (let depth = depthOfLastLine(block); depth > 0; depth--) await page.keyboard.press('Enter');
}

function depthOfLastLine(block: BlockNode | undefined): number {
  if (block?.type !== 'bulletList' && block?.type !== 'orderedList') return 0;
  return 1 + depthOfLastLine(block.content.at(-1)?.content.at(-1));
}

async function typeItems(page: Page, list: BulletListNode | OrderedListNode): Promise<void> {
  for (const [index, { content }] of list.content.entries()) {
    if (index > 0) await goOnBelow(page, list.content[index - 1]!.content.at(-1));
    for (const [place, block] of content.entries()) {
      if (place > 0) await typeInItem(page, block, content[place - 1]!, list);
      else if (block.type === 'paragraph') await typeLine(page, block.content);
    }
  }
}

/** What comes below an item's first line: a list of its own, or a paragraph without a bullet. */
async function typeInItem(
  page: Page,
  block: BlockNode,
  above: BlockNode,
  list: BulletListNode | OrderedListNode,
): Promise<void> {
  switch (block.type) {
    case 'bulletList':
    case 'orderedList':
      return typeInnerList(page, block, block.type !== list.type);
    case 'paragraph':
      await goOnBelow(page, above);
      await page.keyboard.press('Backspace');
      return typeLine(page, block.content);
    default:
      throw new Error(`Nobody types a ${block.type} in a list here.`);
  }
}

/** A new item of the list that this block stands in. */
async function goOnBelow(page: Page, block: BlockNode | undefined): Promise<void> {
  await page.keyboard.press('Enter');
  for (let depth = depthOfLastLine(block); depth > 0; depth--) await page.keyboard.press('Shift+Tab');
}

/** A list inside an item begins as one of the outer list's kind. */
async function typeInnerList(
  page: Page,
  list: BulletListNode | OrderedListNode,
  isOfAnotherKind: boolean,
): Promise<void> {
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const keys = list.type === 'bulletList' ? 'Control+Shift+8' : 'Control+Shift+7';
  if (isOfAnotherKind) await page.keyboard.press(keys);
  if (list.type === 'orderedList') await chooseListType(page, list);
  await typeItems(page, list);
}

async function chooseListType(page: Page, { attrs: { type } }: OrderedListNode): Promise<void> {
  if (type !== 'a') return;
  await useTool(page, 'Listens nummerering', 'a. b. c.');
}

/** A paragraph below is made first: a person goes on in it when the table is done. */
async function typeTable(page: Page, { content: rows }: TableNode, isLast: boolean): Promise<void> {
  if (!isLast) {
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
  }
  await useTool(page, 'Tabel', 'Indsæt tabel');
  const columns = rows[0]!.content.length;
  for (let column = 3; column < columns; column++) await useTool(page, 'Tabel', 'Ny kolonne til højre');
  for (let column = 3; column > columns; column--) await useTool(page, 'Tabel', 'Slet kolonne');
  for (let row = 3; row < rows.length; row++) await useTool(page, 'Tabel', 'Ny række under');
  const cells = rows.flatMap((row) => row.content.map((cell) => ({ cell, columns })));
  for (const [index, { cell }] of cells.entries()) {
    await typeCell(page, cell, columns);
    if (index < cells.length - 1) await page.keyboard.press(endsInList(cell) ? 'ArrowRight' : 'Tab');
  }
  if (!isLast) await page.keyboard.press('ArrowDown');
}

async function typeCell(page: Page, { content, attrs }: TableCellNode, columns: number): Promise<void> {
  if (attrs.colspan === columns && columns > 1) {
    for (let column = 1; column < columns; column++) await page.keyboard.press('Shift+ArrowRight');
    await useTool(page, 'Tabel', 'Flet eller del celler');
  }
  await typeBlocks(page, content);
}

/** In a list Tab sets in. */
function endsInList({ content }: TableCellNode): boolean {
  return depthOfLastLine(content.at(-1)) > 0;
}

/** Chooses in a menu of the row of tools, and goes on typing. */
async function useTool(page: Page, tool: string, choice: string): Promise<void> {
  await page.keyboard.press('Alt+F10');
  await reach(page, tool, 'ArrowRight');
  await chooseHere(page, choice);
  await page.locator('.ProseMirror:focus').waitFor();
}

export async function typeLine(page: Page, nodes: readonly InlineNode[] = []): Promise<void> {
  for (const node of nodes) {
    const keys = keysOf(node);
    for (const key of keys) await page.keyboard.press(key);
    await page.keyboard.insertText(textOf(node));
    for (const key of keys) await page.keyboard.press(key);
    const href = node.marks?.find((mark) => mark.type === 'link')?.attrs.href;
    if (href !== undefined) await makeLink(page, textOf(node), href);
  }
}

/** Marks the words that were typed last and makes them a link; typing goes on after it. */
async function makeLink(page: Page, words: string, href: string): Promise<void> {
  for (let sign = words.length; sign > 0; sign--) await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Alt+F10');
  await reach(page, 'Link', 'ArrowRight');
  await page.keyboard.press('Enter');
  const address = page.getByRole('textbox', { name: 'Adresse' });
  await address.and(page.locator(':focus')).waitFor();
  await page.keyboard.insertText(href);
  await page.keyboard.press('Enter');
  await address.waitFor({ state: 'detached' });
  await page.locator('.ProseMirror:focus').waitFor();
}

function keysOf({ marks = [] }: InlineNode): string[] {
  const keys: Readonly<Record<string, string>> = {
    bold: 'Control+f',
    italic: 'Control+k',
    underline: 'Control+u',
  };
  return marks.flatMap(({ type }) => keys[type] ?? []);
}

function textOf(node: InlineNode): string {
  return node.type === 'text' ? node.text : '';
}
