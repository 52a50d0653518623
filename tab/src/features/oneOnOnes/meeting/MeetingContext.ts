import { createContext, use } from 'react';
import type { MeetingName } from '../../../shared/api/queries/oneOnOnes';

/** The meeting that a page is about, and who looks at it. */
export interface MeetingOfTwo extends MeetingName {
  locale: string;
  /** Whether the reader is the one who is not the manager. */
  isPerson: boolean;
  /** What the other of the two is called; null while it is not known, and when the directory has no name. */
  other: string | null;
  /** The reader's own id of the directory; null while it is not known. */
  me: string | null;
  /** The day where the reader is. */
  today: string;
}

export const MeetingContext = createContext<MeetingOfTwo | null>(null);

/** On a meeting's page alone. */
export function useMeetingOfTwo(): MeetingOfTwo {
  const meeting = use(MeetingContext);
  if (!meeting) throw new Error('This page is about no meeting.');
  return meeting;
}
