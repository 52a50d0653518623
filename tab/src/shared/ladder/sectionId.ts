/** The id of a section's heading; no statement's id has a colon in front. */
export const sectionId = (kind: string, capability: string | null = null): string =>
  capability === null ? `:${kind}` : `:${kind}:${capability.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`;
