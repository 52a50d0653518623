import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findHost } from '../../src/shared/host/host';

/** What the host answers, and whom it tells of another theme. */
const teams = vi.hoisted(() => {
  const context: unknown = {};
  const initialize: () => Promise<void> = () => Promise.resolve();
  const tell: (theme: string) => void = () => undefined;
  const shared: unknown = null;
  return { context, initialize, tell, shares: false, shared };
});

vi.mock('@microsoft/teams-js', () => ({
  FrameContexts: { settings: 'settings' },
  sharing: {
    isSupported: () => teams.shares,
    shareWebContent: (request: unknown) => {
      teams.shared = request;
      return Promise.resolve();
    },
  },
  app: {
    initialize: () => teams.initialize(),
    getContext: () => Promise.resolve(teams.context),
    registerOnThemeChangeHandler: (handler: (theme: string) => void) => {
      teams.tell = handler;
    },
  },
}));

const said = (theme = 'default') => ({
  app: { locale: 'de-de', theme },
  page: { frameContext: 'settings', subPageId: '/ladders/engineering' },
  user: { displayName: 'Noor Haddad' },
});

const frame = () => vi.spyOn(window, 'parent', 'get').mockReturnValue(new Proxy(window, {}));

beforeEach(() => {
  Object.assign(teams, { context: said(), initialize: () => Promise.resolve(), shares: false });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('The host', () => {
  it('is nobody in a browser of its own', async () => {
    expect(await findHost().answer).toBeNull();
  });

  it('tells who and where the person is', async () => {
    frame();

    expect(await findHost().answer).toMatchObject({
      locale: 'de-de',
      personName: 'Noor Haddad',
      linkedPage: '/ladders/engineering',
      asksWhatToPin: true,
    });
  });

  it('may say no more than it must', async () => {
    frame();
    teams.context = { app: { locale: 'en-us', theme: 'default' }, page: { frameContext: 'content' } };

    expect(await findHost().answer).toMatchObject({ personName: null, linkedPage: null, asksWhatToPin: false });
  });

  it.each([
    [
      'the meeting',
      { meeting: { id: 'MCMxOTptZWV0aW5n' }, chat: { id: '19:meeting_x@thread.v2' } },
      'MCMxOTptZWV0aW5n',
    ],
    ["the meeting's chat", { chat: { id: '19:meeting_x@thread.v2' } }, '19:meeting_x@thread.v2'],
    ['no meeting in a chat of people', { chat: { id: '19:abc@unq.gbl.spaces' } }, null],
    ['no meeting elsewhere', {}, null],
  ])('tells %s', async (_, context, meeting) => {
    frame();
    teams.context = { ...said(), ...context };

    expect((await findHost().answer)?.meeting).toBe(meeting);
  });

  it('shares where it can', async () => {
    frame();
    expect((await findHost().answer)?.share).toBeNull();
    teams.shares = true;

    await (await findHost().answer)?.share?.({ address: 'https://ladder.example/tab/', message: 'Look' });

    expect(teams.shared).toEqual({
      content: [{ type: 'URL', url: 'https://ladder.example/tab/', message: 'Look', preview: true }],
    });
  });

  it('has no frame around the tab on a phone', async () => {
    vi.stubGlobal('nativeInterface', {});

    expect(await findHost().answer).toMatchObject({ personName: 'Noor Haddad' });
  });

  it.each([
    ['default', 'light'],
    ['dark', 'dark'],
    ['glass', 'dark'],
    ['contrast', 'contrast'],
    ['a theme to come', 'light'],
  ])('has the theme %s, which is our %s', async (name, ours) => {
    frame();
    teams.context = said(name);

    expect((await findHost().answer)?.theme.get()).toBe(ours);
  });

  it('tells of another theme while the tab is open', async () => {
    frame();
    const theme = (await findHost().answer)?.theme;
    const drawn: (string | undefined)[] = [];
    const leave = theme?.subscribe(() => drawn.push(theme.get()));

    teams.tell('dark');
    teams.tell('contrast');
    leave?.();
    teams.tell('default');

    expect(drawn).toEqual(['dark', 'contrast']);
    expect(theme?.get()).toBe('light');
  });

  it('is nobody when nothing answers for two seconds', async () => {
    vi.useFakeTimers();
    frame();
    teams.initialize = () => new Promise(() => undefined);
    const settled = vi.fn();

    const found = findHost().answer.then(settled);
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(1999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await found;

    expect(settled).toHaveBeenCalledWith(null);
  });

  it('is nobody when what answers is no host', async () => {
    frame();
    teams.initialize = () => Promise.reject(new Error('No Parent window found.'));

    expect(await findHost().answer).toBeNull();
  });
});
