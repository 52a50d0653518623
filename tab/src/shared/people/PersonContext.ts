import { createContext, use } from 'react';

/** Whom the pages of a person are about. */
export interface Person {
  /** An id of the directory, or `me`: what addresses and requests name the person by. */
  id: string;
  /** Whether the reader is the person. Else she is the person's manager. */
  isMe: boolean;
  /** Null while it is not known, and when the directory has none. */
  name: string | null;
  /** The level that holds today; null while it is not known, and when none was set. */
  level: { ladder: string; level: string } | null;
}

export const PersonContext = createContext<Person | null>(null);

/** On a page of a person alone. */
export function usePerson(): Person {
  const person = use(PersonContext);
  if (!person) throw new Error('This page is about no person.');
  return person;
}
