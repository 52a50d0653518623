import { describe, expect, it } from 'vitest';
import { teamsHost, teamsLink } from '../../src/shared/host/links';

const app = '11111111-2222-3333-4444-555555555555';
const page = {
  path: '/ladders/engineering/levels/L4#a1',
  address: 'https://ladder.example/tab/ladders/engineering/levels/L4#a1',
  label: 'L4 Senior Engineer',
};

describe('A link of Teams', () => {
  it('opens the tab at the page, and the page where there is no Teams', () => {
    const link = new URL(teamsLink(app, 'teams.microsoft.com', page));

    expect(link.origin + link.pathname).toBe(`https://teams.microsoft.com/l/entity/${app}/ladder`);
    expect(Object.fromEntries(link.searchParams)).toEqual({
      webUrl: page.address,
      label: page.label,
      context: JSON.stringify({ subEntityId: page.path }),
    });
  });

  it('is that of the page where it would be too long', () => {
    const path = `/ladders/${'x'.repeat(900)}`;
    const address = `https://ladder.example/tab${path}`;

    expect(teamsLink(app, 'teams.microsoft.com', { ...page, path, address })).toBe(address);
  });

  it.each([
    ['https://teams.microsoft.com', 'teams.microsoft.com'],
    ['https://outlook.office.com', 'teams.microsoft.com'],
    ['https://gov.teams.microsoft.us', 'gov.teams.microsoft.us'],
    ['https://dod.teams.microsoft.us', 'dod.teams.microsoft.us'],
    ['https://dod.teams.microsoft.us.example', 'teams.microsoft.com'],
    [null, 'teams.microsoft.com'],
  ])('in %s leads to %s', (frame, teams) => {
    expect(teamsHost(frame)).toBe(teams);
  });
});
