/** How Word and LibreOffice link a mark to its note. */
const TO_NOTE = /^#(?:_(ftn\d+)|(sdfootnote\d+)sym)$/;
/** And the note back to its mark. */
const BACK_LINKS = 'a[href^="#_ftnref"], a.sdfootnotesym';

/** Word and LibreOffice copy footnotes as links to texts at the end. Every such text becomes a note where its mark is. */
export function notesFromWord(body: HTMLElement): void {
  for (const mark of body.querySelectorAll('a[href^="#"]')) {
    const [, ofWord, ofLibreOffice] = TO_NOTE.exec(mark.getAttribute('href') ?? '') ?? [];
    const text = body.querySelector(`[id="${ofWord ?? ofLibreOffice ?? ''}"]`);
    if (!text) continue;
    for (const back of text.querySelectorAll(BACK_LINKS)) back.remove();
    mark.replaceWith(noteWith(text));
    text.remove();
  }
  for (const list of body.querySelectorAll('[style*="mso-element:footnote-list" i]')) list.remove();
}

/** A note is one line. */
function noteWith(text: Element): HTMLElement {
  const note = document.createElement('span');
  note.dataset['footnote'] = '';
  const lines = text.querySelectorAll('p');
  (lines.length > 0 ? [...lines] : [text]).forEach((line, index) => {
    if (index > 0) note.append(document.createElement('br'));
    note.append(...line.childNodes);
  });
  const [first] = note.childNodes;
  if (first instanceof Text) first.data = first.data.trimStart();
  return note;
}
