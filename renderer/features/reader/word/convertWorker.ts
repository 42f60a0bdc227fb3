import mammoth from 'mammoth/mammoth.browser.js';

/** What the page asks for, and what it gets: the document as HTML that nobody has looked through yet. */
export type Converted = { readonly html: string } | { readonly problem: string };

addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  mammoth.convertToHtml({ arrayBuffer: data }).then(
    ({ value }) => tell({ html: value }),
    (error: unknown) => tell({ problem: String(error) }),
  );
});

function tell(converted: Converted): void {
  postMessage(converted);
}
