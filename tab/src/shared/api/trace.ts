let page = '';
let trace = '';

/**
 * What a request belongs to, in the form of W3C Trace Context: what one page asks has one trace, by which the service's log finds all of it. It is
 * chance, and says nothing of the person.
 */
export function traceparent(): string {
  if (globalThis.location.pathname !== page) {
    page = globalThis.location.pathname;
    trace = randomHex(16);
  }
  return `00-${trace}-${randomHex(8)}-01`;
}

function randomHex(bytes: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}
