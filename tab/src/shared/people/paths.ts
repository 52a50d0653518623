const person = (id: string) => `/people/${encodeURIComponent(id)}`;

/** The addresses of what is about a person, below the tab's base. A person is an id, or `me`. */
export const personPaths = {
  growth: person,
  assessments: (id: string) => `${person(id)}/assessments`,
  assessment: (id: string, round: string) => `${person(id)}/assessments/${encodeURIComponent(round)}`,
  evidence: (id: string, piece?: string) => `${person(id)}/evidence${piece ? `/${encodeURIComponent(piece)}` : ''}`,
  /** What speaks for a statement. */
  evidenceFor: (id: string, statement: string) =>
    `${person(id)}/evidence?${new URLSearchParams({ statement }).toString()}`,
  promotionCase: (id: string, ladder?: string, level?: string) =>
    `${person(id)}/case${ladder && level ? `/${encodeURIComponent(ladder)}/${encodeURIComponent(level)}` : ''}`,
  oneOnOnes: '/one-on-ones',
  meeting: (id: string, series: string, on?: string) =>
    `/one-on-ones/${encodeURIComponent(id)}/${encodeURIComponent(series)}${on ? `/${on}` : ''}`,
  /** The same for both of the two. */
  series: (series: string) => `/one-on-ones/${encodeURIComponent(series)}`,
  /** Of the meeting in Teams that the tab is opened in. */
  meetingNow: '/one-on-ones/meeting',
  team: '/team',
  privacy: '/privacy',
} as const;
