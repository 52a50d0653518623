import { createContext, use } from 'react';

/** What each statement on a level's page needs to know of the page. */
interface PageValue {
  ladder: string;
  level: string;
  levelName: string;
  /** The id that the address points at. */
  target: string | null;
}

export const PageContext = createContext<PageValue | null>(null);

export function usePage(): PageValue {
  const page = use(PageContext);
  if (!page) throw new Error('Only a level’s page draws this.');
  return page;
}
