const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** The first sentence of the first paragraph; empty when there is none. */
export function firstSentence(paragraphs: readonly string[]): string {
  const [first] = sentences.segment(paragraphs[0] ?? '');
  return first?.segment.trim() ?? '';
}
