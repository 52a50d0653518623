/** What a token says of its person, for display alone: only the service checks it. */
export function nameIn(token: string): string | null {
  const [, payload] = token.split('.');
  if (payload === undefined) return null;
  try {
    const text = atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
    const claims: unknown = JSON.parse(
      new TextDecoder().decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0))),
    );
    return hasName(claims) ? claims.name : null;
  } catch {
    return null;
  }
}

const hasName = (claims: unknown): claims is { name: string } =>
  typeof claims === 'object' &&
  claims !== null &&
  'name' in claims &&
  typeof claims.name === 'string' &&
  claims.name !== '';
