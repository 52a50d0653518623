import { createContext, use } from 'react';

/** Which guide it is that questions are of, and which of them the address points at. */
export interface Guide {
  ladder: string;
  from: string;
  to: string;
  target: string | null;
}

export const GuideContext = createContext<Guide | null>(null);

export function useGuide(): Guide {
  const guide = use(GuideContext);
  if (!guide) throw new Error('This is no part of a guide.');
  return guide;
}
