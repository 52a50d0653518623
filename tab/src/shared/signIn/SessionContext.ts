import { createContext, useContext } from 'react';
import type { Session } from './session';

export const SessionContext = createContext<Session | null>(null);

/** Null where nobody signs in, as in a page that is tested alone. */
export const useSession = (): Session | null => useContext(SessionContext);
