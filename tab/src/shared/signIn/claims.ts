/** What a token says of its person, for display alone: only the service checks it. */
export function nameIn(token: string): string | null {
  const claims = claimsIn(token);
  return hasName(claims) ? claims.name : null;
}

/** When it says that it expires, in milliseconds of Unix time; 0 when it does not say. */
export function expiryOf(token: string): number {
  const claims = claimsIn(token);
  return hasExpiry(claims) ? claims.exp * 1000 : 0;
}

function claimsIn(token: string): unknown {
  const [, payload] = token.split('.');
  if (payload === undefined) return null;
  try {
    const text = atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
    const claims: unknown = JSON.parse(
      new TextDecoder().decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0))),
    );
    return claims;
  } catch {
    return null;
  }
}

const hasExpiry = (claims: unknown): claims is { exp: number } =>
  typeof claims === 'object' && claims !== null && 'exp' in claims && typeof claims.exp === 'number';

const hasName = (claims: unknown): claims is { name: string } =>
  typeof claims === 'object' &&
  claims !== null &&
  'name' in claims &&
  typeof claims.name === 'string' &&
  claims.name !== '';
