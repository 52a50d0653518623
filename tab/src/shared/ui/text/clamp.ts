/** The first lines of a text; the rest is cut off with an ellipsis. */
export const clampedTo = (lines: number) => ({
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical' as const,
  WebkitLineClamp: lines,
  overflow: 'hidden',
});
