import { describe, expect, it } from 'vitest';
import { bold, bullets, doc, p, recommendation, spanning, table } from '#shared/richText/build.ts';
import { richTextSchema } from '#shared/model/richText.ts';

describe('rich text written by hand', () => {
  it('turns a tilde into a no-break space, in marked words too', () => {
    expect(p('den 3.~februar, ', bold('kl.~9'))).toEqual({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'den 3.\u00a0februar, ' },
        { type: 'text', text: 'kl.\u00a09', marks: [{ type: 'bold' }] },
      ],
    });
  });

  it('leaves content out of an empty line, as the editor does', () => {
    expect(p('')).toEqual({ type: 'paragraph' });
  });

  it('makes a list item of a line or of blocks', () => {
    const list = bullets('en', [p('to'), bullets('to a')]);
    expect(list.content.map((item) => item.content.map((block) => block.type))).toEqual([
      ['paragraph'],
      ['paragraph', 'bulletList'],
    ]);
  });

  it('heads a table with a row of header cells', () => {
    const built = table(['A', 'B'], ['1', [p('2'), p('3')]], [spanning(2, 'begge')]);
    expect(
      built.content.map((row) => row.content.map((cell) => `${cell.type} ${cell.attrs.colspan}`)),
    ).toEqual([['tableHeader 1', 'tableHeader 1'], ['tableCell 1', 'tableCell 1'], ['tableCell 2']]);
  });

  it('is accepted by the model', () => {
    const text = recommendation('Det indstilles, at', [{ id: 'x', words: ['udvalget ', bold('drøfter')] }]);
    expect(richTextSchema.parse(text)).toEqual(text);
    expect(richTextSchema.parse(doc())).toEqual(doc());
  });
});
