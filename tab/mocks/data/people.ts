import type { Profile } from '../../src/shared/api/types';

/** An engineer whose level nobody has set, and who manages nobody. */
export const me: Profile = {
  id: '5d9f0c1e-3a44-4c1c-9d0e-6a1f3b2c7e11',
  name: 'Noor Haddad',
  mail: 'noor@engineering.example',
  isEnabled: true,
  roles: [],
  level: null,
  manager: null,
  asOf: '2026-11-20T08:00:00Z',
  isStale: false,
};
