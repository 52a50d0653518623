import {
  ArrowTrendingLinesRegular,
  DocumentArrowUpRegular,
  PeopleChatRegular,
  PeopleTeamRegular,
  ShieldPersonRegular,
  StepsRegular,
} from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { peopleQueries } from '../../shared/api/queries/people';
import type { TextKey } from '../../shared/i18n/namespaces';
import { personPaths } from '../../shared/people/paths';

export interface Section {
  label: TextKey;
  icon: ReactElement;
  to: string;
  /** The beginnings of the addresses that belong to it. */
  holds: readonly string[];
}

const growth: Section = {
  label: 'sections.growth',
  icon: <ArrowTrendingLinesRegular />,
  to: personPaths.growth('me'),
  holds: [personPaths.growth('me')],
};
const oneOnOnes: Section = {
  label: 'sections.oneOnOnes',
  icon: <PeopleChatRegular />,
  to: personPaths.oneOnOnes,
  holds: [personPaths.oneOnOnes],
};
const team: Section = {
  label: 'sections.team',
  icon: <PeopleTeamRegular />,
  to: personPaths.team,
  holds: [personPaths.team, '/people'],
};
const ladder: Section = {
  label: 'sections.ladder',
  icon: <StepsRegular />,
  to: '/ladders',
  holds: ['/ladders', '/search'],
};
const publishing: Section = {
  label: 'sections.publishing',
  icon: <DocumentArrowUpRegular />,
  to: '/publishing',
  holds: ['/publishing'],
};
const privacy: Section = {
  label: 'sections.privacy',
  icon: <ShieldPersonRegular />,
  to: personPaths.privacy,
  holds: [personPaths.privacy],
};

/** What the person can open. What is only for managers or owners is shown once it is known that she is one. */
export function useSections(): Section[] {
  const { data: me } = useQuery(peopleQueries.profile('me'));
  const { data: reported } = useQuery(peopleQueries.reports());
  return [
    growth,
    oneOnOnes,
    ...(reported && reported.reports.length > 0 ? [team] : []),
    ladder,
    ...(me?.roles?.includes('ladderOwner') ? [publishing] : []),
    privacy,
  ];
}

/** The section of an address: of several that hold it, the one that says most of it. */
export function sectionAt(sections: readonly Section[], pathname: string): Section | undefined {
  let best: { section: Section; length: number } | undefined;
  for (const section of sections) {
    for (const start of section.holds) {
      const isIn = pathname === start || pathname.startsWith(`${start}/`);
      if (isIn && start.length > (best?.length ?? 0)) best = { section, length: start.length };
    }
  }
  return best?.section;
}
