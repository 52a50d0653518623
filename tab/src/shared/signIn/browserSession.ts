import * as oauth from 'oauth4webapi';
import { ProblemError } from '../api/problem';
import type { SignInSettings } from '../api/types';
import { keepPending, type Answer, type Pending } from './answer';
import { nameIn } from './claims';
import { everyScope } from './scopes';
import type { Session, SignInOffer } from './session';

/** A token is renewed so long before it expires, in milliseconds. */
const margin = 60_000;
/** The local tenant is reached without TLS; the service takes such an authority from its own machine alone. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so for being dangerous elsewhere
const insecure: typeof oauth.allowInsecureRequests = oauth.allowInsecureRequests;

interface Tokens {
  access: string;
  refresh: string | null;
  expires: number;
}

/**
 * In a browser of its own the tab signs in with the authorization code flow and PKCE (RFC 7636). Tokens stay in memory: a page
 * that is loaded anew signs in anew, which the authority answers without asking while its own session lasts. When it has none,
 * the person is offered to sign in.
 * @param answer What the authority sent the person back with; null when she comes from elsewhere.
 * @param leave Goes to another address; the page does not come back from it.
 * @param page Where the authority sends the person back to, below the origin: an address that is registered there.
 */
export async function startInBrowser(
  settings: SignInSettings,
  answer: Answer | null,
  leave: (address: URL) => Promise<never>,
  now: () => number = Date.now,
  page: string = import.meta.env.BASE_URL,
): Promise<Session | SignInOffer> {
  const flow = new CodeFlow(settings, page);
  const goSignIn = async (isSilent: boolean) => leave(await flow.begin({ returnTo: new URL(location.href), isSilent }));
  if (!answer) return goSignIn(true);
  if (answer.pending?.isSilent && answer.address.searchParams.has('error')) {
    return { signIn: () => goSignIn(false) };
  }

  let tokens = await flow.end(answer, now);
  const renewed = async (): Promise<Tokens> => {
    const next = tokens.refresh === null ? null : await flow.renew(tokens.refresh, now);
    return next ?? goSignIn(true);
  };
  let renewing: Promise<Tokens> | null = null;
  return {
    name: nameIn(tokens.access),
    token: async (renew) => {
      if (renew || tokens.expires - margin < now()) {
        renewing ??= renewed().finally(() => {
          renewing = null;
        });
        tokens = await renewing;
      }
      return tokens.access;
    },
    consent: async ({ returnTo, claims }) =>
      leave(await flow.begin({ returnTo, isSilent: false, scope: everyScope(settings), claims })),
    signOut: () => {
      void leave(flow.signOut());
    },
  };
}

/** Asks for consent, whoever has signed in; the authority sends the person back to the page with an answer. */
export const consentInBrowser = async (
  settings: SignInSettings,
  leave: (address: URL) => Promise<never>,
  page: string,
): Promise<never> =>
  leave(
    await new CodeFlow(settings, page).begin({
      returnTo: new URL(location.href),
      isSilent: false,
      scope: everyScope(settings),
    }),
  );

interface Beginning {
  returnTo: URL;
  /** The authority is to answer without showing itself. */
  isSilent: boolean;
  scope?: string;
  /** What the authority wants to be asked with. */
  claims?: string | null;
}

class CodeFlow {
  private readonly client: oauth.Client;
  private readonly server: oauth.AuthorizationServer;
  private readonly scope: string;
  private readonly redirectTo: string;
  private readonly options: Pick<oauth.TokenEndpointRequestOptions, typeof insecure>;

  constructor(settings: SignInSettings, page: string) {
    this.redirectTo = new URL(page, location.origin).href;
    const base = `${settings.authority}/${settings.tenant ?? 'organizations'}`;
    this.scope = `${settings.scope} offline_access`;
    this.client = { client_id: settings.clientId };
    this.server = {
      issuer: `${base}/v2.0`,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      token_endpoint: `${base}/oauth2/v2.0/token`,
      end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    };
    this.options = { [insecure]: new URL(settings.authority).protocol === 'http:' };
  }

  async begin({ returnTo, isSilent, scope = this.scope, claims = null }: Beginning): Promise<URL> {
    const pending: Pending = {
      state: oauth.generateRandomState(),
      verifier: oauth.generateRandomCodeVerifier(),
      returnTo: returnTo.pathname + withoutAnswer(returnTo).search + returnTo.hash,
      isSilent,
    };
    keepPending(pending);
    const address = new URL(this.server.authorization_endpoint ?? '');
    address.search = new URLSearchParams({
      client_id: this.client.client_id,
      response_type: 'code',
      redirect_uri: this.redirectTo,
      scope,
      state: pending.state,
      code_challenge: await oauth.calculatePKCECodeChallenge(pending.verifier),
      code_challenge_method: 'S256',
      ...(isSilent && { prompt: 'none' }),
      ...(claims !== null && { claims }),
    }).toString();
    return address;
  }

  async end({ address, pending }: Answer, now: () => number): Promise<Tokens> {
    if (!pending) throw new ProblemError('sign_in_interrupted', 0, null, 'There is no sign-in that this answers.');
    const parameters = this.read(address, pending.state);
    const response = await oauth.authorizationCodeGrantRequest(
      this.server,
      this.client,
      oauth.None(),
      parameters,
      this.redirectTo,
      pending.verifier,
      this.options,
    );
    return tokensIn(await oauth.processAuthorizationCodeResponse(this.server, this.client, response), null, now);
  }

  private read(answer: URL, state: string): URLSearchParams {
    try {
      return oauth.validateAuthResponse(this.server, this.client, answer, state);
    } catch (error) {
      if (!(error instanceof oauth.AuthorizationResponseError)) throw error;
      throw new ProblemError('sign_in_refused', 0, null, error.error_description ?? error.error);
    }
  }

  /** Null when the authority wants to see the person again. */
  async renew(refresh: string, now: () => number): Promise<Tokens | null> {
    try {
      const response = await oauth.refreshTokenGrantRequest(
        this.server,
        this.client,
        oauth.None(),
        refresh,
        // Entra answers an app that is its own resource only when it is told again what the token is for.
        { ...this.options, additionalParameters: { scope: this.scope } },
      );
      return tokensIn(await oauth.processRefreshTokenResponse(this.server, this.client, response), refresh, now);
    } catch (error) {
      if (error instanceof oauth.ResponseBodyError) return null;
      throw error;
    }
  }

  signOut(): URL {
    const address = new URL(this.server.end_session_endpoint ?? '');
    address.searchParams.set('post_logout_redirect_uri', this.redirectTo);
    return address;
  }
}

function withoutAnswer(address: URL): URL {
  const clean = new URL(address);
  for (const name of [
    'code',
    'state',
    'session_state',
    'error',
    'error_description',
    'error_uri',
    'iss',
    'client_info',
  ]) {
    clean.searchParams.delete(name);
  }
  return clean;
}

function tokensIn(answer: oauth.TokenEndpointResponse, refresh: string | null, now: () => number): Tokens {
  return {
    access: answer.access_token,
    refresh: answer.refresh_token ?? refresh,
    expires: now() + (answer.expires_in ?? 0) * 1000,
  };
}
