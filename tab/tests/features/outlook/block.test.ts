import { describe, expect, it } from 'vitest';
import { htmlOf, textOf, wentIn, type Block } from '../../../src/features/outlook/prompts/block';

const block: Block = {
  heading: 'To talk about',
  prompts: ['Is “a < b” & “c” so?', 'What next?'],
  link: { text: 'The ladder', address: 'https://ladder.example/tab/ladders/x?a="b"&c' },
  isRightToLeft: false,
};

describe('The block', () => {
  it('is a few simple elements with every letter escaped', () => {
    expect(htmlOf(block)).toBe(
      '<p><b>To talk about</b></p><ul><li>Is “a &lt; b” &amp; “c” so?</li><li>What next?</li></ul>' +
        '<p><a href="https://ladder.example/tab/ladders/x?a=&quot;b&quot;&amp;c">The ladder</a></p>',
    );
  });

  it('says where its text begins when that is on the right', () => {
    expect(htmlOf({ ...block, isRightToLeft: true }).match(/<(p|ul) dir="rtl">/g)).toHaveLength(3);
  });

  it('is lines where the body is text', () => {
    expect(textOf(block)).toBe(
      'To talk about\n- Is “a < b” & “c” so?\n- What next?\nThe ladder: https://ladder.example/tab/ladders/x?a="b"&c\n',
    );
  });
});

describe('A block went in', () => {
  it.each([
    ['once more than before', 'What next?', 'What next? What next?', true],
    ['broken and indented as Outlook likes', '', ' * What\r\n   next?', true],
    ['without the marks of direction', '', 'What next?', true],
    ['not when it stood there before', 'What next?', 'What next?', false],
    ['not when a part is missing', '', 'What', false],
  ])('%s', (_, before, after, isIn) => {
    expect(wentIn(['\u2068What next?\u2069'], before, after)).toBe(isIn);
  });
});
