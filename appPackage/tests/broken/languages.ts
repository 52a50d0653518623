import { replacing, withFile } from '../goodPackage.ts';
import { change, type Broken } from './broken.ts';

export const languages: readonly Broken[] = [
  {
    defect: 'a long title',
    files: change('"Compare two levels"', '"Compare any two levels of the whole ladder"'),
    code: 'text-too-long',
    pointer: '/composeExtensions/0/commands/1/title',
  },
  {
    defect: 'a long description',
    files: change('"Words, a capability, a level, or all of them"', `"${'word '.repeat(30)}"`),
    code: 'text-too-long',
    pointer: `/composeExtensions/0/commands/0/parameters/0/description`,
  },
  {
    defect: 'a long title in German',
    files: replacing('de.json', 'Zwei Stufen vergleichen', 'Zwei Stufen der Karriereleiter vergleichen'),
    code: 'text-too-long',
    file: 'de.json',
    pointer: '/composeExtensions[0].commands[1].title',
  },
  {
    defect: 'a long name in German',
    files: replacing('de.json', '"name.short": "Ladder"', `"name.short": "${'Leiter'.repeat(6)}"`),
    code: 'text-too-long',
    file: 'de.json',
    pointer: '/name.short',
  },
  {
    defect: 'a text that stands nowhere',
    files: replacing('ar.json', '"name.full"', '"staticTabs[4].name": "Ladder", "name.full"'),
    code: 'language-key-unknown',
    file: 'ar.json',
    pointer: '/staticTabs[4].name',
  },
  {
    defect: 'a text that is not translated',
    files: replacing('ar.json', '"staticTabs[0].name": "Ladder",', ''),
    code: 'language-key-missing',
    file: 'ar.json',
    pointer: '/staticTabs[0].name',
  },
  {
    defect: 'a language file cut off',
    files: withFile('de.json', '{ "name'),
    code: 'language-unreadable',
    file: 'de.json',
    pointer: '',
  },
  {
    defect: 'a language twice',
    files: change('"languageTag": "ar"', '"languageTag": "EN"'),
    code: 'language-twice',
    pointer: '/localizationInfo/additionalLanguages/1/languageTag',
  },
];
