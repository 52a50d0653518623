import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { dialogTokens } from '../../../src/features/outlook/signIn/dialogTokens';
import { runDialog } from '../../../src/outlook/dialog';
import { server } from '../../server';

const left = vi.hoisted((): URL[] => []);
vi.mock('../../../src/shared/signIn/leave', () => ({
  leave: (address: URL) => {
    left.push(address);
    return Promise.reject(new Error('left'));
  },
}));

beforeEach(async () => {
  // jsdom has an ArrayBuffer of its own, and node's cryptography another.
  vi.stubGlobal('ArrayBuffer', (await crypto.subtle.digest('SHA-256', new Uint8Array())).constructor);
  left.length = 0;
  server.use(
    http.get('*/api/sign-in', () =>
      HttpResponse.json({
        authority: 'https://login.example',
        clientId: 'client',
        tenant: 'tenant',
        scope: 'client/access_as_user',
      }),
    ),
  );
});

/** An Outlook whose windows answer at once with a token. */
function outlookWithWindows(): string[] {
  const opened: string[] = [];
  const message = JSON.stringify({ token: 'token', expires: 0 });
  const dialog = {
    addEventHandler: (type: string, handler: (event: object) => void) => {
      if (type === 'message') handler({ message });
    },
    close: () => undefined,
  };
  vi.stubGlobal('Office', {
    AsyncResultStatus: { Succeeded: 'succeeded' },
    EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
    context: {
      ui: {
        displayDialogAsync: (address: string, _: object, done: (result: object) => void) => {
          opened.push(address);
          done({ status: 'succeeded', value: dialog });
        },
      },
    },
  });
  return opened;
}

it('The window that is opened for consent knows that it is', async () => {
  const opened = outlookWithWindows();
  const tokens = dialogTokens('https://ladder.example/tab/outlook.html?dialog');

  await tokens.ask('signIn');
  await tokens.ask('consent');

  expect(opened).toEqual([
    'https://ladder.example/tab/outlook.html?dialog',
    'https://ladder.example/tab/outlook.html?dialog&consent',
  ]);
});

it.each([
  ['?dialog', 'none', 'client/access_as_user offline_access'],
  ['?dialog&consent', null, 'client/.default'],
])('A window at %s asks the authority with the prompt %s for %s', async (search, prompt, scope) => {
  window.history.replaceState(null, '', `/tab/outlook.html${search}`);

  await runDialog();

  expect(left.map(({ searchParams }) => [searchParams.get('prompt'), searchParams.get('scope')])).toEqual([
    [prompt, scope],
  ]);
});
