/** A refusal of the service (RFC 9457), or the lack of an answer. Decide on `code` alone; texts may change. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly code: string,
    readonly status: number,
    readonly traceId: string | null,
    message: string,
    /** What the authority wants to be asked with when the person is to consent; null when there is nothing. */
    readonly claims: string | null = null,
  ) {
    super(message);
  }
}

/**
 * Reads what the service sent instead of an answer; anything that is not problem details gets the code `unexpected`, and the id of the request where
 * there is one.
 */
export function toProblem(body: unknown, status: number, requestId: string | null = null): ProblemError {
  const text = (name: string): string | null => {
    const value = isRecord(body) ? body[name] : undefined;
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return new ProblemError(
    text('code') ?? 'unexpected',
    status,
    text('traceId') ?? requestId,
    text('detail') ?? text('title') ?? `The service answered ${status}.`,
    text('claims'),
  );
}

/** Whatever was thrown, as a problem; `unreachable` when the service gave no answer. */
export function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new ProblemError(error instanceof TypeError ? 'unreachable' : 'unexpected', 0, null, message);
}

/** A refusal stays a refusal when asked again; a lost service may be back. */
export const isWorthRetrying = (problem: ProblemError): boolean => problem.status === 0 || problem.status >= 500;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
