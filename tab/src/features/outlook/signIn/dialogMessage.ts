/** What the window in which somebody signs in tells the pane. */
export interface DialogMessage {
  token?: string;
  /** When the token expires, in milliseconds of Unix time. */
  expires: number;
  /** Why there is no token, as the authority says it. */
  refused?: string;
}

/** Null for what is no such message. */
export function readMessage(text: string): DialogMessage | null {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof message !== 'object' || message === null) return null;
  const token = 'token' in message && typeof message.token === 'string' ? message.token : undefined;
  const refused = 'refused' in message && typeof message.refused === 'string' ? message.refused : undefined;
  const expires = 'expires' in message && typeof message.expires === 'number' ? message.expires : 0;
  return { expires, ...(token !== undefined && { token }), ...(refused !== undefined && { refused }) };
}
