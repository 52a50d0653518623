import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startInTeams } from '../../src/shared/signIn/teamsSession';

const teams = vi.hoisted((): { subPageId: string | undefined } => ({ subPageId: undefined }));

vi.mock('@microsoft/teams-js', () => ({
  app: {
    initialize: () => Promise.resolve(),
    getContext: () => Promise.resolve({ user: { displayName: 'Ada' }, page: { subPageId: teams.subPageId } }),
  },
  authentication: { getAuthToken: () => Promise.resolve('token') },
}));

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const at = () => location.pathname + location.search + location.hash;

describe('a tab in Teams', () => {
  beforeEach(() => {
    history.replaceState(null, '', `${base}/`);
  });
  afterEach(() => {
    history.replaceState(null, '', '/');
  });

  it.each(['/ladders/engineering/levels/L4#statement', '/ladders/engineering/compare/L4/L5?view=guide'])(
    'opens the page %s that a link of Teams leads to',
    async (path) => {
      teams.subPageId = path;
      const session = await startInTeams();
      expect(at()).toBe(base + path);
      expect(session.name).toBe('Ada');
    },
  );

  it.each([undefined, '', 'https://evil.example/', '//evil.example/ladders/', 'ladders/engineering'])(
    'stays at its start when the link leads to %s',
    async (path) => {
      teams.subPageId = path;
      await startInTeams();
      expect(at()).toBe(`${base}/`);
    },
  );

  it('stays at the page that was pinned', async () => {
    history.replaceState(null, '', `${base}/ladders/engineering`);
    teams.subPageId = '/ladders/other';
    await startInTeams();
    expect(at()).toBe(`${base}/ladders/engineering`);
  });
});
