const texts = {
  level_not_set: 'prompts.levelNotSet',
  ladder_not_found: 'prompts.ladderNotFound',
  unknown_level: 'prompts.unknownLevel',
  no_prompts: 'prompts.none',
} as const;

/** The text that says why there are no prompts. */
export const whyNone = (code: string | null) =>
  Object.entries(texts).find(([known]) => known === code)?.[1] ?? 'prompts.none';
