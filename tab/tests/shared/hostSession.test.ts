import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asProblem } from '../../src/shared/api/problem';
import { openLinked, startInHost } from '../../src/shared/signIn/hostSession';
import { startSession } from '../../src/shared/signIn/startSession';
import { hosted } from '../hosted';

const teams = vi.hoisted(() => ({ refuses: false, asked: 0 }));

vi.mock('@microsoft/teams-js', () => ({
  authentication: {
    getAuthToken: () =>
      teams.refuses ? Promise.reject(new Error('resourceDisabled')) : Promise.resolve(`token ${++teams.asked}`),
  },
}));

const base = '/tab';
const at = () => location.pathname + location.search + location.hash;

beforeEach(() => {
  vi.stubEnv('BASE_URL', `${base}/`);
  teams.refuses = false;
  teams.asked = 0;
  history.replaceState(null, '', `${base}/`);
});
afterEach(() => {
  vi.unstubAllEnvs();
  history.replaceState(null, '', '/');
});

describe('A tab in a host', () => {
  it('signs in by it', async () => {
    const session = await startInHost(hosted({ personName: 'Ada' }));

    expect(session).toMatchObject({ name: 'Ada', signOut: null });
    expect(await session.token(false)).toBe('token 1');
  });

  it('asks the host for another token after a minute, or when the service refuses the one it has', async () => {
    let now = 0;
    const session = await startInHost(hosted(), () => now);

    now = 59_999;
    expect(await session.token(false)).toBe('token 1');
    expect(await session.token(true)).toBe('token 2');
    now = 59_999 + 60_000;
    expect(await session.token(false)).toBe('token 3');
  });

  it('says that the host did not sign the person in, and why', async () => {
    teams.refuses = true;

    const problem = asProblem(await startInHost(hosted()).catch((error: unknown) => error));

    expect(problem).toMatchObject({ code: 'sign_in_refused', message: 'resourceDisabled' });
  });

  it.each([
    '/ladders/engineering/levels/L4#statement',
    '/ladders/engineering/compare/L4/L5?view=guide',
    '/people/me/evidence?statement=a%2Fb',
    '/one-on-ones',
  ])('opens the page %s that a link of Teams leads to', (path) => {
    openLinked(path);
    expect(at()).toBe(base + path);
  });

  it.each([
    null,
    '',
    'https://evil.example/',
    '//evil.example/ladders/',
    '/\\evil.example/',
    '\\\\evil.example',
    'ladders/engineering',
    'javascript:alert(1)',
    '/../api/health',
    '/%2e%2e/api/health',
    '/ladders/../../api',
  ])('stays at its start when the link leads to %s', (path) => {
    openLinked(path);
    expect(at()).toBe(`${base}/`);
  });

  it('stays at the page that was pinned', () => {
    history.replaceState(null, '', `${base}/ladders/engineering`);
    openLinked('/ladders/other');
    expect(at()).toBe(`${base}/ladders/engineering`);
  });
});

describe('A tab in a frame without a host', () => {
  it('signs nobody in', async () => {
    vi.spyOn(window, 'parent', 'get').mockReturnValue(new Proxy(window, {}));

    expect(await startSession(null).session).toBeNull();
  });
});
