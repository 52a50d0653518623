import { values, withProperties } from '../goodPackage.ts';
import { change, type Broken } from './broken.ts';

const home = `https://${values.HOST}/tab/`;
const contentUrl = `"contentUrl": "${home}"`;
const linkDomain = '/composeExtensions/0/messageHandlers/0/value/domains/0';

export const addresses: readonly Broken[] = [
  {
    defect: 'a page over http',
    files: change(contentUrl, contentUrl.replace('https', 'http')),
    code: 'address-not-https',
    pointer: '/staticTabs/0/contentUrl',
  },
  {
    defect: 'a page of another domain',
    files: change(contentUrl, '"contentUrl": "https://ladder.fabrikam.com/tab/"'),
    code: 'domain-not-valid',
    pointer: '/staticTabs/0/contentUrl',
  },
  {
    defect: 'a configuration page of a host below the valid one',
    files: change(
      `"configurationUrl": "${home}config"`,
      '"configurationUrl": "https://x.ladder.contoso.com/tab/config"',
    ),
    code: 'domain-not-valid',
    pointer: '/configurableTabs/0/configurationUrl',
  },
  {
    defect: 'a valid domain with a scheme',
    files: withProperties({ validDomains: [values.HOST, 'https://contoso.com'] }),
    code: 'valid-domain-malformed',
    pointer: '/validDomains/1',
  },
  {
    defect: 'every host as valid domain',
    files: withProperties({ validDomains: [values.HOST, '*.azurewebsites.net'] }),
    code: 'valid-domain-too-wide',
    pointer: '/validDomains/1',
  },
  {
    defect: 'links of every domain',
    files: change(`"domains": ["${values.HOST}"]`, '"domains": ["*"]'),
    code: 'link-domain-too-wide',
    pointer: linkDomain,
  },
  {
    defect: 'a link domain with a path',
    files: change(`"domains": ["${values.HOST}"]`, `"domains": ["${values.HOST}/tab"]`),
    code: 'link-domain-malformed',
    pointer: linkDomain,
  },
  {
    defect: 'the bot of another app',
    files: change(values.BOTID, '12345678-1234-1234-1234-123456789012'),
    code: 'bot-differs',
    pointer: '/composeExtensions/0/botId',
  },
  {
    defect: 'the resource of another app',
    files: change(`/${values.APPID}"`, '/12345678-1234-1234-1234-123456789012"'),
    code: 'resource-differs',
    pointer: '/webApplicationInfo/resource',
  },
  {
    defect: 'the resource of another host',
    files: change(`"api://${values.HOST}`, '"api://fabrikam.com'),
    code: 'resource-differs',
    pointer: '/webApplicationInfo/resource',
  },
  {
    defect: 'two tabs of one id',
    files: change('"entityId": "about"', `"entityId": "ladder", ${contentUrl}`),
    code: 'tab-twice',
    pointer: '/staticTabs/1/entityId',
  },
  {
    defect: 'a tab without a page',
    files: change('"entityId": "about"', '"entityId": "growth"'),
    code: 'tab-without-content',
    pointer: '/staticTabs/1',
  },
];
