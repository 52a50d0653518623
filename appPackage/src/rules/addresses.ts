import { manifestFile, type Rule } from '../appPackage.ts';
import type { Finding } from '../finding.ts';
import { listAt, pointerTo, texts, textsAt, type Leaf } from '../json.ts';

/** Teams loads these inside itself, so their domain has to be a valid one. */
const loadedInside = new Set(['contentUrl', 'configurationUrl', 'searchUrl', 'page', 'script', 'redirectUri']);

/** Names under which anybody can have a host: a wildcard over one of them lets strangers in. */
const shared = ['azurewebsites.net', 'azurestaticapps.net', 'azurefd.net', 'cloudapp.net', 'github.io', 'ngrok.io'];

const found = (code: string, path: Leaf['path'], problem: string, advice: string): Finding => ({
  code,
  file: manifestFile,
  pointer: pointerTo(...path),
  problem,
  advice,
});

/** Every address is https, and what Teams loads comes from a valid domain. */
export const hasSafeAddresses: Rule = function* ({ manifest }) {
  const domains = textsAt(manifest, 'validDomains');
  for (const { path, name, text } of texts(manifest)) {
    if (name === '$schema') continue;
    if (/^http:/i.test(text)) {
      yield found('address-not-https', path, `${text} is sent in the clear.`, 'Use https: Teams loads nothing else.');
    }
    if (!loadedInside.has(name) || !/^https?:/i.test(text)) continue;
    const host = URL.canParse(text) ? new URL(text).host : undefined;
    if (host === undefined || !domains.some((domain) => covers(domain, host))) {
      yield found(
        'domain-not-valid',
        path,
        `validDomains does not have the domain of ${text}.`,
        'Add the domain: Teams refuses to load a page from any other.',
      );
    }
  }
};

/** A valid domain is the name of a host of ours. */
export const hasNarrowDomains: Rule = function* ({ manifest }) {
  for (const [index, domain] of listAt(manifest, 'validDomains').entries()) {
    if (typeof domain === 'string') yield* judge('valid-domain', domain, ['validDomains', index]);
  }
};

/** So is a domain whose links are unfurled: the links of every chat that the app is in are sent to it. */
export const hasNarrowLinks: Rule = function* ({ manifest }) {
  for (const [extension, handlers] of listAt(manifest, 'composeExtensions').entries()) {
    for (const [handler, value] of listAt(handlers, 'messageHandlers').entries()) {
      for (const [index, domain] of listAt(value, 'value', 'domains').entries()) {
        const path = ['composeExtensions', extension, 'messageHandlers', handler, 'value', 'domains', index];
        if (typeof domain === 'string') yield* judge('link-domain', domain, path);
      }
    }
  }
};

function* judge(kind: string, domain: string, path: Leaf['path']): Iterable<Finding> {
  const bare = domain.replace(/^\*\./, '').replace(/^\*$/, '');
  if (/[:/\s]/.test(domain.replace(/:\d+$/, '')) || bare.includes('*')) {
    yield found(
      `${kind}-malformed`,
      path,
      `${domain} is not the name of a host.`,
      'Write the name alone, without https:// and without a path.',
    );
  } else if (domain.startsWith('*') && (!bare.includes('.') || shared.includes(bare))) {
    yield found(
      `${kind}-too-wide`,
      path,
      `${domain} covers hosts of strangers.`,
      'Name the host that the service runs at.',
    );
  }
}

function covers(domain: string, host: string): boolean {
  const [name, wanted] = [host.toLowerCase(), domain.toLowerCase()];
  if (!wanted.startsWith('*.')) return name === wanted;
  return name.endsWith(wanted.slice(1)) && !name.slice(0, 1 - wanted.length).includes('.');
}
