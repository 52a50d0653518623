import type { Namespace } from '../shared/i18n/namespaces';
import type { PageCode, PageParameters } from '../shared/ui/navigation/lazyPage';

function page(load: PageCode['load'], texts: Namespace = 'shared'): PageCode {
  let loaded: ReturnType<PageCode['loaded']> = null;
  return { load: async () => (loaded = await load()), loaded: () => loaded, texts };
}

const growth = page(() => import('../features/growth/GrowthPage'), 'growth');
const casePage = page(() => import('../features/promotionCase/CasePage'), 'promotionCase');
const find = page(() => import('../features/oneOnOnes/meeting/FindPage'), 'oneOnOnes');
const versionCompare = page(() => import('../features/publishing/versions/ComparePage'), 'publishing');

export const personPath = 'people/:person';

/** The pages about a person by their addresses, below `personPath`. */
export const personPages: Record<string, PageCode> = {
  '': growth,
  evidence: page(() => import('../features/evidence/EvidencePage'), 'evidence'),
  'evidence/:evidence': page(() => import('../features/evidence/EvidenceItemPage'), 'evidence'),
  case: casePage,
  'case/:ladder/:level': casePage,
  assessments: page(() => import('../features/assess/AssessmentsPage'), 'assess'),
  'assessments/:round': page(() => import('../features/assess/RoundPage'), 'assess'),
};

/** The other pages in the shell by their addresses, below the tab's base. */
export const pages: Record<string, PageCode> = {
  'one-on-ones': page(() => import('../features/oneOnOnes/list/OneOnOnesPage'), 'oneOnOnes'),
  'one-on-ones/meeting': find,
  'one-on-ones/:series': find,
  'one-on-ones/:person/:series/:on?': page(() => import('../features/oneOnOnes/meeting/MeetingPage'), 'oneOnOnes'),
  team: page(() => import('../features/team/TeamPage'), 'team'),
  'ladders/:ladder': page(() => import('../features/levels/StartPage')),
  'ladders/:ladder/levels/:level': page(() => import('../features/levels/LevelPage')),
  'ladders/:ladder/compare/:from/:to': page(() => import('../features/compare/ComparePage')),
  publishing: page(() => import('../features/publishing/PublishingPage'), 'publishing'),
  'publishing/:ladder': page(() => import('../features/publishing/versions/VersionsPage'), 'publishing'),
  'publishing/:ladder/new': page(() => import('../features/publishing/upload/UploadPage'), 'publishing'),
  'publishing/:ladder/versions/:number': page(
    () => import('../features/publishing/versions/VersionPage'),
    'publishing',
  ),
  'publishing/:ladder/compare': versionCompare,
  'publishing/:ladder/compare/:from/:to': versionCompare,
  'publishing/:ladder/reports': page(() => import('../features/publishing/reports/ReportsPage'), 'publishing'),
  privacy: page(() => import('../features/privacy/PrivacyPage'), 'privacy'),
  search: page(() => import('../features/search/SearchPage')),
};

export interface PageAt extends PageCode {
  parameters: PageParameters;
}

/** What will be drawn at an address below the tab's base, as far as that can be told before anybody has signed in. */
export function pageAt(address: string): PageAt | undefined {
  const path = address.replace(/^\/|\/$/g, '');
  if (path === '') return { ...growth, parameters: { person: 'me' } }; // where most people's start leads to
  for (const [pattern, code] of [...Object.entries(pages), ...ofPerson]) {
    const found = asExpression(pattern).exec(path);
    if (found) return { ...code, parameters: decoded(found.groups ?? {}) };
  }
  return undefined;
}

const ofPerson = Object.entries(personPages).map(
  ([pattern, code]) => [pattern === '' ? personPath : `${personPath}/${pattern}`, code] as const,
);

function decoded(parts: Record<string, string | undefined>): PageParameters {
  try {
    return Object.fromEntries(
      Object.entries(parts).flatMap(([name, part]) => (part === undefined ? [] : [[name, decodeURIComponent(part)]])),
    );
  } catch {
    return {}; // no address of ours
  }
}

/** A part with a question mark may be left out. */
const asExpression = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/\/:(\w+)\?/g, '(?:/(?<$1>[^/]+))?').replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
