import { manifestFile, type Rule } from '../appPackage.ts';
import { pointerTo, textAt, texts, textsAt } from '../json.ts';

const botIds = new Set(['botId', 'contentBotId']);

/** Every bot is the one that the service answers for. */
export const hasOneBot: Rule = function* ({ manifest, botId }) {
  const expected = botId ?? textAt(manifest, 'webApplicationInfo', 'id');
  if (expected === undefined) return;
  for (const { path, name, text } of texts(manifest)) {
    if (botIds.has(name) && text.toLowerCase() !== expected.toLowerCase()) {
      yield {
        code: 'bot-differs',
        file: manifestFile,
        pointer: pointerTo(...path),
        problem: `The bot is ${text}, and it should be ${expected}.`,
        advice: 'Give BOTID the Microsoft App ID of the Azure Bot; the service has it in Messaging:BotId.',
      };
    }
  }
};

/** Single sign-on asks for a token for the app registration, under the host of the tab. */
export const hasItsResource: Rule = function* ({ manifest }) {
  const id = textAt(manifest, 'webApplicationInfo', 'id');
  const resource = textAt(manifest, 'webApplicationInfo', 'resource');
  if (id === undefined) return;
  const expected = textsAt(manifest, 'validDomains').map((domain) => `api://${domain}/${id}`.toLowerCase());
  if (resource === undefined || !expected.includes(resource.toLowerCase())) {
    yield {
      code: 'resource-differs',
      file: manifestFile,
      pointer: pointerTo('webApplicationInfo', 'resource'),
      problem: `The resource is ${resource ?? 'not there'}, and signing in asks for ${expected[0] ?? `api://HOST/${id}`}.`,
      advice: 'Make it the Application ID URI of the app registration: api://HOST/APPID.',
    };
  }
};
