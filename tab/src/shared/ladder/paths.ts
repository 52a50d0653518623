/** The addresses of the tab, below its base. Everything that a page shows can be read from its address. */
export const paths = {
  ladder: (ladder: string) => `/ladders/${encodeURIComponent(ladder)}`,
  level: (ladder: string, level: string, statement?: string) =>
    `/ladders/${encodeURIComponent(ladder)}/levels/${encodeURIComponent(level)}${statement ? `#${encodeURIComponent(statement)}` : ''}`,
  compare: (ladder: string, from: string, to: string) =>
    `/ladders/${encodeURIComponent(ladder)}/compare/${encodeURIComponent(from)}/${encodeURIComponent(to)}`,
  guide: (ladder: string, from: string, to: string) => `${paths.compare(ladder, from, to)}?view=guide`,
  search: (terms: { q: string; ladder?: string | null; level?: string | null; capability?: string | null }) => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(terms)) if (value) query.set(name, value);
    return `/search?${query.toString()}`;
  },
};
