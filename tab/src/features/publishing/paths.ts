const ladderPath = (ladder: string) => `/publishing/${encodeURIComponent(ladder)}`;

/** The addresses of publishing, below the tab's base. */
export const publishingPaths = {
  all: '/publishing',
  ladder: ladderPath,
  upload: (ladder: string) => `${ladderPath(ladder)}/new`,
  version: (ladder: string, number: number) => `${ladderPath(ladder)}/versions/${number}`,
  compare: (ladder: string, from?: number, to?: number) =>
    `${ladderPath(ladder)}/compare${from === undefined || to === undefined ? '' : `/${from}/${to}`}`,
  reports: (ladder: string) => `${ladderPath(ladder)}/reports`,
} as const;

/** What a ladder's id may be, as the service has it: case does not matter. */
export const isLadderId = (id: string): boolean => /^[a-z0-9][a-z0-9._-]{0,63}$/i.test(id);
