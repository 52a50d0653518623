import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { traceparent } from '../../src/shared/api/trace';
import { fetchSignedIn, signRequests } from '../../src/shared/signIn/session';
import { server } from '../server';

const form = /^00-([0-9a-f]{32})-([0-9a-f]{16})-01$/;

function parts(header: string) {
  const [, trace, span] = form.exec(header) ?? [];
  return { trace, span };
}

describe('The trace of a request', () => {
  beforeEach(() => {
    window.history.replaceState(null, '', '/tab/ladders/engineering');
  });

  it('is one for all that a page asks, and has a span for each request', () => {
    const [first, second] = [parts(traceparent()), parts(traceparent())];

    expect(first.trace).toMatch(/^[0-9a-f]{32}$/);
    expect(second.trace).toBe(first.trace);
    expect(second.span).not.toBe(first.span);
  });

  it('is another one on another page', () => {
    const before = parts(traceparent());
    window.history.replaceState(null, '', '/tab/ladders/engineering/levels/L4');

    expect(parts(traceparent()).trace).not.toBe(before.trace);
  });

  it('goes along with each request, whether somebody is signed in or not', async () => {
    const sent: (string | null)[] = [];
    server.use(
      http.get('*/api/health', ({ request }) => {
        sent.push(request.headers.get('traceparent'));
        return HttpResponse.json({}, { status: sent.length === 2 ? 401 : 200 });
      }),
    );

    signRequests(Promise.resolve(null));
    await fetchSignedIn(new Request('http://localhost/api/health'));
    signRequests(Promise.resolve({ token: () => Promise.resolve('token') }));
    await fetchSignedIn(new Request('http://localhost/api/health'));

    expect(sent).toHaveLength(3);
    for (const header of sent) expect(header).toMatch(form);
  });
});
