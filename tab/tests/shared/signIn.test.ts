import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { asProblem } from '../../src/shared/api/problem';
import { takeAnswer } from '../../src/shared/signIn/answer';
import { startInBrowser } from '../../src/shared/signIn/browserSession';
import { nameIn } from '../../src/shared/signIn/claims';
import { fetchSignedIn, isSession, signRequests, type Session } from '../../src/shared/signIn/session';
import { server } from '../server';

const settings = {
  authority: 'https://login.example',
  clientId: 'client',
  tenant: 'tenant',
  scope: 'client/access_as_user',
};
const endpoint = 'https://login.example/tenant/oauth2/v2.0/token';
const start = Date.UTC(2026, 10, 21);

/** A browser in which the page is left and come back to. */
function browser(address = '/tab/ladders/engineering?q=a#b') {
  window.history.replaceState(null, '', address);
  const left: URL[] = [];
  const clock = { now: start };
  const signIn = () =>
    startInBrowser(
      settings,
      takeAnswer(),
      (to) => {
        left.push(to);
        return Promise.reject(new Error('left'));
      },
      () => clock.now,
    );
  return { left, clock, signIn };
}

const sent: URLSearchParams[] = [];

function answerTokens(...answers: { status?: number; body: Record<string, unknown> }[]) {
  server.use(
    http.post(endpoint, async ({ request }) => {
      sent.push(new URLSearchParams(await request.text()));
      const { status = 200, body } = answers[Math.min(sent.length, answers.length) - 1] ?? { body: {} };
      return HttpResponse.json(body, { status });
    }),
  );
}

const granted = (access: string, refresh?: string) => ({
  body: {
    access_token: access,
    token_type: 'Bearer',
    expires_in: 3600,
    ...(refresh !== undefined && { refresh_token: refresh }),
  },
});

function known(session: Awaited<ReturnType<typeof startInBrowser>>): Session {
  if (!isSession(session)) throw new Error('Nobody is signed in.');
  return session;
}

async function signedIn(...answers: Parameters<typeof answerTokens>) {
  answerTokens(...answers);
  const page = browser();
  await page.signIn().catch(() => undefined);
  const state = page.left.shift()?.searchParams.get('state') ?? '';
  window.history.replaceState(null, '', `/tab/?code=code&state=${state}`);
  const session = await page.signIn();
  return { ...page, session: known(session) };
}

beforeEach(async () => {
  // jsdom has an ArrayBuffer of its own, and node's cryptography another.
  vi.stubGlobal('ArrayBuffer', (await crypto.subtle.digest('SHA-256', new Uint8Array())).constructor);
  sent.length = 0;
  sessionStorage.clear();
});

describe('Signing in from a browser', () => {
  it('asks the authority for a code that only this page can redeem', async () => {
    const { left, signIn } = browser();

    await expect(signIn()).rejects.toThrow('left');

    const [address] = left;
    expect(address?.origin).toBe('https://login.example');
    expect(address?.pathname).toBe('/tenant/oauth2/v2.0/authorize');
    expect(Object.fromEntries(address?.searchParams ?? [])).toMatchObject({
      prompt: 'none',
      client_id: 'client',
      response_type: 'code',
      redirect_uri: new URL(import.meta.env.BASE_URL, window.location.origin).href,
      scope: 'client/access_as_user offline_access',
      code_challenge_method: 'S256',
    });
  });

  it('redeems the code with the verifier of its challenge and goes where the person wanted to go', async () => {
    answerTokens(granted('access'));
    const { left, signIn } = browser();
    await signIn().catch(() => undefined);
    const [begun] = left;
    window.history.replaceState(
      null,
      '',
      `/tab/?code=given&state=${begun?.searchParams.get('state') ?? ''}&session_state=x`,
    );

    const session = known(await signIn());

    expect(await session.token(false)).toBe('access');
    expect(window.location.href).toBe(`${window.location.origin}/tab/ladders/engineering?q=a#b`);
    const [redeemed] = sent;
    expect(redeemed?.get('code')).toBe('given');
    const digest = await crypto.subtle.digest(
      'SHA-256',
      new TextEncoder().encode(redeemed?.get('code_verifier') ?? ''),
    );
    const challenge = btoa(String.fromCharCode(...new Uint8Array(digest)));
    expect(challenge.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')).toBe(
      begun?.searchParams.get('code_challenge'),
    );
  });

  it('takes no answer that it did not ask for', async () => {
    const { signIn } = browser('/tab/?code=stolen&state=made-up');
    expect(asProblem(await signIn().catch((error: unknown) => error)).code).toBe('sign_in_interrupted');

    const asked = browser();
    await asked.signIn().catch(() => undefined);
    window.history.replaceState(null, '', '/tab/?code=stolen&state=made-up');
    await expect(asked.signIn()).rejects.toThrow();
    expect(sent).toHaveLength(0);
  });

  it('offers to sign in when the authority does not know the person, and goes on to where she wanted to go', async () => {
    answerTokens(granted('access'));
    const { left, signIn } = browser();
    await signIn().catch(() => undefined);
    const silent = left.shift()?.searchParams.get('state') ?? '';
    window.history.replaceState(null, '', `/tab/?error=login_required&error_description=Nobody&state=${silent}`);

    const offer = await signIn();

    expect(isSession(offer)).toBe(false);
    expect(window.location.href).toBe(`${window.location.origin}/tab/ladders/engineering?q=a#b`);
    if (!isSession(offer)) await offer.signIn().catch(() => undefined);
    expect(left[0]?.searchParams.get('prompt')).toBeNull();

    window.history.replaceState(null, '', `/tab/?code=code&state=${left[0]?.searchParams.get('state') ?? ''}`);
    expect(await known(await signIn()).token(false)).toBe('access');
    expect(window.location.href).toBe(`${window.location.origin}/tab/ladders/engineering?q=a#b`);
  });

  it('says so when the authority refuses', async () => {
    const { left, signIn } = browser();
    await signIn().catch(() => undefined);
    const silent = left.shift()?.searchParams.get('state') ?? '';
    window.history.replaceState(null, '', `/tab/?error=login_required&state=${silent}`);
    const offer = await signIn();
    if (!isSession(offer)) await offer.signIn().catch(() => undefined);
    const state = left[0]?.searchParams.get('state') ?? '';
    window.history.replaceState(null, '', `/tab/?error=access_denied&error_description=Not+you&state=${state}`);

    const problem = asProblem(await signIn().catch((error: unknown) => error));

    expect(problem).toMatchObject({ code: 'sign_in_refused', message: 'Not you' });
  });

  it('renews a token before it expires, once for all who ask, with the refresh token that came last', async () => {
    const { clock, session } = await signedIn(
      granted('first', 'one'),
      granted('second', 'two'),
      granted('third', 'three'),
    );
    expect(await session.token(false)).toBe('first');

    clock.now = start + 3_590_000;
    expect(await Promise.all([session.token(false), session.token(false)])).toEqual(['second', 'second']);
    expect(await session.token(true)).toBe('third');

    expect(sent.map((form) => form.get('refresh_token'))).toEqual([null, 'one', 'two']);
    expect(sent.at(-1)?.get('scope')).toBe('client/access_as_user offline_access');
  });

  it('asks the person again when the authority does not renew', async () => {
    const { left, session } = await signedIn(granted('first', 'one'), {
      status: 400,
      body: { error: 'invalid_grant' },
    });

    await expect(session.token(true)).rejects.toThrow('left');

    expect(left[0]?.pathname).toBe('/tenant/oauth2/v2.0/authorize');
  });

  it('keeps no token where another page could read it', async () => {
    await signedIn(granted('secret-access', 'secret-refresh'));

    expect(JSON.stringify([sessionStorage, localStorage])).not.toContain('secret');
  });
});

describe('A request', () => {
  it('carries the token, and another one once when the first is refused', async () => {
    const token = vi.fn((renew: boolean) => Promise.resolve(renew ? 'new' : 'old'));
    signRequests(Promise.resolve({ name: null, token, signOut: null }));
    const seen: (string | null)[] = [];
    server.use(
      http.post('*/api/ladders/sample', async ({ request }) => {
        seen.push(`${request.headers.get('authorization') ?? ''} ${await request.text()}`);
        return HttpResponse.json({}, { status: seen.length === 1 ? 401 : 201 });
      }),
    );

    const response = await fetchSignedIn(
      new Request(`${window.location.origin}/api/ladders/sample`, { method: 'POST', body: 'body' }),
    );

    expect(response.status).toBe(201);
    expect(seen).toEqual(['Bearer old body', 'Bearer new body']);
  });
});

describe('The name in a token', () => {
  const token = (claims: unknown) =>
    `a.${btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(claims))))}.c`;

  it('is read in any script', () => {
    expect(nameIn(token({ name: 'نور حداد' }))).toBe('نور حداد');
  });

  it.each([token({}), token({ name: 7 }), token(null), 'a.!.c', 'a', ''])('is null for %s', (broken) => {
    expect(nameIn(broken)).toBeNull();
  });
});
