/** Codes that say all there is to say. */
const plain = ['same-words', 'inherited', 'added', 'dropped', 'sentence-added', 'sentence-dropped'] as const;

/** Codes that come with the deciding words. */
const quoting = [
  'wording',
  'moved',
  'capability-renamed',
  'scope-wider',
  'scope-narrower',
  'people-more',
  'people-fewer',
  'horizon-longer',
  'horizon-shorter',
  'autonomy-higher',
  'autonomy-lower',
  'part-stronger',
  'part-weaker',
  'consistency-higher',
  'consistency-lower',
  'complexity-higher',
  'complexity-lower',
] as const;

export const isPlain = (code: string): code is (typeof plain)[number] => plain.some((known) => known === code);

export const isQuoting = (code: string): code is (typeof quoting)[number] => quoting.some((known) => known === code);
