import type { Host } from '../src/shared/host/host';
import type { ThemeName } from '../src/shared/theme/themes';

/** A host around the tab, in which a person can change the theme. */
export function hosted(said: Partial<Host> = {}): Host & { choose: (theme: ThemeName) => void } {
  let current: ThemeName = 'light';
  const listeners = new Set<() => void>();
  return {
    locale: 'en-us',
    personName: 'Noor Haddad',
    linkedPage: null,
    appId: null,
    share: null,
    asksWhatToPin: false,
    meeting: null,
    theme: {
      get: () => current,
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    choose(theme) {
      current = theme;
      for (const listener of listeners) listener();
    },
    ...said,
  };
}
