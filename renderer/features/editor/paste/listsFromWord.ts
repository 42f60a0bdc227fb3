/** What Word writes in the style of a paragraph that is a list item: `mso-list: l0 level2 lfo1`. */
const LIST_STYLE = /mso-list:\s*l\d+\s+level(\d+)/i;

/** A marker that counts: "1.", "b)", "(iv)". Anything else is a bullet. */
const COUNTING_MARKER = /^\(?(\d+|[a-zæøå]|[ivx]+)[.)]$/i;

interface OpenList {
  readonly level: number;
  readonly list: HTMLElement;
}

/**
 * Word copies a list as paragraphs that look like one. Every such run becomes a real list, nested by Word's levels;
 * the markers, which Word writes as text, go.
 */
export function listsFromWord(body: HTMLElement): void {
  let open: OpenList[] = [];
  let last: Element | null = null;
  for (const paragraph of body.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')) {
    const level = Number(LIST_STYLE.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 0);
    if (level === 0) continue;
    if (last === null || paragraph.previousElementSibling !== last) open = [];
    const marker = takeMarker(paragraph);
    while ((open.at(-1)?.level ?? 0) > level) open.pop();
    if ((open.at(-1)?.level ?? 0) < level)
      open.push({ level, list: newList(marker, paragraph, open.at(-1)) });
    const item = document.createElement('li');
    const line = document.createElement('p');
    line.append(...paragraph.childNodes);
    item.append(line);
    open.at(-1)?.list.append(item);
    paragraph.remove();
    last = open[0]?.list ?? null;
  }
}

/** A list of its own in the paragraph's place, or one under the last item of the list around it. */
function newList(marker: string, paragraph: Element, around: OpenList | undefined): HTMLElement {
  const counting = COUNTING_MARKER.exec(marker)?.[1];
  const list = document.createElement(counting ? 'ol' : 'ul');
  if (counting && !/^\d/.test(counting)) list.setAttribute('type', /^[ivx]/i.test(counting) ? 'i' : 'a');
  const parent = around?.list.lastElementChild;
  if (parent) parent.append(list);
  else paragraph.before(list);
  return list;
}

function takeMarker(paragraph: Element): string {
  const marker = paragraph.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]');
  const text = marker?.textContent.replaceAll('\u00a0', ' ').trim() ?? '';
  marker?.remove();
  return text;
}
