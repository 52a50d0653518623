import { manifestFile } from '../../src/appPackage.ts';
import { good, picture, replacing, withFile, withProperties } from '../goodPackage.ts';
import { change, type Broken } from './broken.ts';

const white = [255, 255, 255, 255];

export const files: readonly Broken[] = [
  { defect: 'no manifest', files: withFile(manifestFile, null), code: 'manifest-missing', pointer: '' },
  { defect: 'a manifest cut off', files: withFile(manifestFile, '{'), code: 'manifest-unreadable', pointer: '' },
  {
    defect: 'a misspelt property',
    files: withProperties({ validDomain: [] }),
    code: 'schema',
    pointer: '/validDomain',
  },
  {
    defect: 'a missing property',
    files: withProperties({ accentColor: undefined }),
    code: 'schema',
    pointer: '/accentColor',
  },
  {
    defect: 'an unknown meeting context',
    files: change('"meetingSidePanel"', '"meetingPanel"'),
    code: 'schema',
    pointer: '/configurableTabs/0/context/4',
  },
  {
    defect: 'a place without its value',
    files: change('"full": "Ladder for Teams"', '"full": "Ladder at {{COMPANY}}"'),
    code: 'placeholder-unfilled',
    pointer: '/name/full',
  },
  {
    defect: 'such a place in a language',
    files: replacing('de.json', 'Gute Frage stellen', 'Frage {{1}}'),
    code: 'placeholder-unfilled',
    file: 'de.json',
    pointer: '/composeExtensions[0].commands[2].title',
  },
  {
    defect: 'a version of four numbers',
    files: withProperties({ version: '1.0.0.1' }),
    code: 'version-malformed',
    pointer: '/version',
  },
  { defect: 'a missing icon', files: withFile('outline.png', null), code: 'file-missing', pointer: '/icons/outline' },
  {
    defect: 'a missing language file',
    files: withFile('ar.json', null),
    code: 'file-missing',
    pointer: '/localizationInfo/additionalLanguages/1/file',
  },
  {
    defect: 'a file that nothing names',
    files: withFile('notes.txt', 'private'),
    code: 'file-unused',
    file: 'notes.txt',
    pointer: '',
  },
  {
    defect: 'a color icon of the wrong size',
    files: withFile('color.png', picture(180, [91, 95, 199, 255])),
    code: 'icon-size',
    pointer: '/icons/color',
  },
  {
    defect: 'a color icon with a hole',
    files: withFile('color.png', picture(192, [91, 95, 199, 100])),
    code: 'color-transparent',
    pointer: '/icons/color',
  },
  {
    defect: 'an outline icon that fills its square',
    files: withFile('outline.png', picture(32, white)),
    code: 'outline-not-white',
    pointer: '/icons/outline',
  },
  {
    defect: 'a colored outline icon',
    files: withFile('outline.png', good.get('color32x32.png') ?? null),
    code: 'outline-not-white',
    pointer: '/icons/outline',
  },
  {
    defect: 'an icon that is no PNG',
    files: withFile('color.png', '<svg/>'),
    code: 'icon-not-png',
    pointer: '/icons/color',
  },
];
