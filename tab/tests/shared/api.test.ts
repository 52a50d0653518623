import { describe, expect, it } from 'vitest';
import { asProblem, isWorthRetrying, ProblemError, toProblem } from '../../src/shared/api/problem';
import { writeOnce } from '../../src/shared/api/writes';

describe('A problem', () => {
  it('is read from problem details', () => {
    expect(toProblem({ code: 'level_not_found', detail: 'Ask for L1.', traceId: '00-1' }, 404)).toMatchObject({
      code: 'level_not_found',
      status: 404,
      traceId: '00-1',
      message: 'Ask for L1.',
    });
  });

  it.each([[null], ['<html>'], [{}], [{ code: 7 }], [undefined]])('is unexpected when the body is %j', (body) => {
    expect(toProblem(body, 502)).toMatchObject({ code: 'unexpected', status: 502, traceId: null });
  });

  it('is known by the id of its request where the service did not answer itself', () => {
    expect(toProblem('<html>', 502, '4bf9').traceId).toBe('4bf9');
    expect(toProblem({ traceId: '00f0' }, 500, '4bf9').traceId).toBe('00f0');
  });

  it('is “unreachable” when fetch has no answer', () => {
    expect(asProblem(new TypeError('Failed to fetch')).code).toBe('unreachable');
    expect(asProblem(new Error('?')).code).toBe('unexpected');
    expect(asProblem('?').message).toBe('?');
  });

  it('is worth another try unless the service refused', () => {
    const refusal = new ProblemError('level_not_found', 404, null, '');
    expect(isWorthRetrying(refusal)).toBe(false);
    expect(isWorthRetrying(toProblem(null, 503))).toBe(true);
    expect(isWorthRetrying(asProblem(new TypeError()))).toBe(true);
  });
});

describe('A write', () => {
  const keyOf = (key: Record<string, string>) => Promise.resolve(key['Idempotency-Key']);

  it('goes under the same key when it is tried again after its answer was lost', async () => {
    const once = writeOnce();
    let lost: string | undefined;
    const first = once(['words'], async (key) => {
      lost = await keyOf(key);
      throw new TypeError('Failed to fetch');
    });

    await expect(first).rejects.toThrow();

    expect(await once(['words'], keyOf)).toBe(lost);
  });

  it('of other words goes under another key', async () => {
    const once = writeOnce();
    let lost: string | undefined;
    const first = once(['words'], async (key) => {
      lost = await keyOf(key);
      throw new TypeError('Failed to fetch');
    });

    await expect(first).rejects.toThrow();

    expect(await once(['other words'], keyOf)).not.toBe(lost);
  });

  it('that has succeeded is another one when it is made again', async () => {
    const once = writeOnce();

    const first = await once(['words'], keyOf);

    expect(await once(['words'], keyOf)).not.toBe(first);
  });
});
