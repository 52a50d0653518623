import type assess from '../features/assess/locales/en.json';
import type evidence from '../features/evidence/locales/en.json';
import type growth from '../features/growth/locales/en.json';
import type oneOnOnes from '../features/oneOnOnes/locales/en.json';
import type outlook from '../features/outlook/locales/en.json';
import type privacy from '../features/privacy/locales/en.json';
import type promotionCase from '../features/promotionCase/locales/en.json';
import type publishing from '../features/publishing/locales/en.json';
import type team from '../features/team/locales/en.json';
import type shared from '../shared/i18n/locales/en.json';

declare module '../shared/i18n/namespaces' {
  interface Namespaces {
    shared: typeof shared;
    assess: typeof assess;
    evidence: typeof evidence;
    growth: typeof growth;
    oneOnOnes: typeof oneOnOnes;
    outlook: typeof outlook;
    privacy: typeof privacy;
    promotionCase: typeof promotionCase;
    publishing: typeof publishing;
    team: typeof team;
  }
}
