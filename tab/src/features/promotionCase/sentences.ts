import type { CaseExpectation, CaseSentence, PromotionCase } from '../../shared/api/types';

/** The sentences with one of them put in another's place; added when `before` is null or gone, removed when `after` is null. */
export function withSentence(
  sentences: readonly CaseSentence[],
  before: CaseSentence | null,
  after: CaseSentence | null,
): CaseSentence[] {
  const at = before === null ? -1 : sentences.findIndex((sentence) => isSame(sentence, before));
  if (at < 0) return after === null ? [...sentences] : [...sentences, after];
  return sentences.flatMap((sentence, index) => (index !== at ? [sentence] : after === null ? [] : [after]));
}

/** Whether it is the same sentence, however often it was read. */
export const isSame = (a: CaseSentence, b: CaseSentence): boolean => a.statement === b.statement && a.text === b.text;

export interface OwnSentence {
  sentence: CaseSentence;
  /** The numbers of what it cites; a piece that does not speak for the expectation has none. */
  cites: number[];
  /** Whether the case has it: all that it cites has to speak for the expectation. */
  isIn: boolean;
}

/** What the person wrote on an expectation. */
export function sentencesOn(
  expectation: CaseExpectation,
  sentences: readonly CaseSentence[],
  numbers: ReadonlyMap<string, number>,
): OwnSentence[] {
  const speaking = new Set(numbersOf(expectation));
  return sentences
    .filter(({ statement }) => statement === expectation.statement)
    .map((sentence) => {
      const known = sentence.cites.map((id) => numbers.get(id));
      const cites = known
        .filter((number) => number !== undefined && speaking.has(number))
        .filter((n) => n !== undefined);
      return { sentence, cites, isIn: cites.length === sentence.cites.length };
    });
}

/** The evidence of an expectation by its numbers, the best first. */
export const numbersOf = ({ best, others }: CaseExpectation): number[] => [...(best === null ? [] : [best]), ...others];

/** What was written on words that the level no longer has, or that nothing speaks for any more. */
export function orphans(made: PromotionCase, sentences: readonly CaseSentence[]): CaseSentence[] {
  const asked = new Set(
    made.sections.flatMap(({ expectations }) =>
      expectations.filter(({ isMissing }) => !isMissing).map(({ statement }) => statement),
    ),
  );
  return sentences.filter(({ statement }) => !asked.has(statement));
}

export interface Gap {
  capability: string | null;
  missing: number;
  of: number;
}

/** Where evidence is missing, what lacks most first. */
export const gapsOf = ({ sections }: PromotionCase): Gap[] =>
  sections
    .map(({ capability, expectations }) => ({
      capability,
      missing: expectations.filter(({ isMissing }) => isMissing).length,
      of: expectations.length,
    }))
    .filter(({ missing }) => missing > 0)
    .toSorted((a, b) => b.missing - a.missing);
