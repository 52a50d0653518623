import { createContext, useContext } from 'react';
import type { Host } from './host';

export const HostContext = createContext<Host | null>(null);

/** Null in a browser of its own. */
export const useHost = (): Host | null => useContext(HostContext);
