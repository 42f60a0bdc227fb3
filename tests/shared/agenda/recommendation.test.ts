import { describe, expect, it } from 'vitest';
import { recommendationText } from '#shared/agenda/recommendation.ts';
import { richTextSchema, type PointNode, type RichText } from '#shared/model/richText.ts';

const pointsOf = ({ content }: RichText): PointNode[] =>
  content.flatMap((block) => (block.type === 'recommendationPoints' ? block.content : []));

const point = (words: string): object => ({
  type: 'recommendationPoint',
  attrs: { id: expect.any(String) },
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});

describe('recommendationText', () => {
  it('has the lead and one point for each text', () => {
    const text = recommendationText('Det indstilles, at', ['udvalget drøfter', 'udvalget godkender']);
    expect(text).toEqual({
      type: 'doc',
      content: [
        { type: 'recommendationLead', content: [{ type: 'text', text: 'Det indstilles, at' }] },
        { type: 'recommendationPoints', content: [point('udvalget drøfter'), point('udvalget godkender')] },
      ],
    });
  });

  it('has one empty point to write in when there are no texts', () => {
    const text = recommendationText('', []);
    expect(text.content[0]).toEqual({ type: 'recommendationLead' });
    expect(pointsOf(text).map(({ content }) => content)).toEqual([[{ type: 'paragraph' }]]);
  });

  it('gives every point an id of its own', () => {
    const texts = ['samme', 'samme', 'samme'];
    const ids = [...pointsOf(recommendationText('', texts)), ...pointsOf(recommendationText('', texts))].map(
      ({ attrs }) => attrs.id,
    );
    expect(new Set(ids).size).toBe(6);
  });

  it.each([[[]], [['udvalget drøfter']], [['', 'udvalget drøfter']]])(
    'is accepted by the model: %j',
    (points) => {
      const text = recommendationText('Det indstilles, at', points);
      expect(richTextSchema.parse(text)).toEqual(text);
    },
  );
});
