import { act, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ladders } from '../../../mocks/data';
import { me } from '../../../mocks/data/people';
import { problem } from '../../../mocks/handlers';
import { expectNoViolations } from '../../axe';
import { hosted } from '../../hosted';
import { renderTab } from '../../renderTab';
import { server } from '../../server';

/** What the page asks of Teams, and what Teams was told. */
const teams = vi.hoisted(() => {
  const saved: unknown = undefined;
  const save = (): Promise<string> => Promise.resolve('nobody listens');
  return { pinned: '', valid: false, refuses: false, saved, save };
});

vi.mock('@microsoft/teams-js', () => ({
  pages: {
    getConfig: () => Promise.resolve({ contentUrl: teams.pinned }),
    config: {
      isSupported: () => true,
      setValidityState: (valid: boolean) => {
        teams.valid = valid;
      },
      setConfig: (config: unknown) => {
        teams.saved = config;
        return teams.refuses ? Promise.reject(new Error('The channel is archived.')) : Promise.resolve();
      },
      registerOnSaveHandler: (handler: (event: unknown) => void) => {
        teams.save = () =>
          new Promise((resolve) => {
            handler({
              notifySuccess: () => {
                resolve('saved');
              },
              notifyFailure: (reason?: string) => {
                resolve(`failed: ${reason ?? ''}`);
              },
            });
          });
      },
    },
  },
}));

const addressOf = (path: string) => `${window.location.origin}/tab${path}`;

const host = hosted({ asksWhatToPin: true });

beforeEach(() => {
  Object.assign(teams, { pinned: '', valid: false, saved: undefined, refuses: false });
  vi.stubEnv('BASE_URL', '/tab/');
});

describe('Pinning a page', () => {
  it('offers the whole ladder at once, and Teams saves it', async () => {
    const { container } = await renderTab('/config', { host });

    expect(await screen.findByRole('radio', { name: 'The whole ladder' })).toBeChecked();
    expect(screen.getByRole('status')).toHaveTextContent('“Engineering”');
    expect(teams.valid).toBe(true);
    await expectNoViolations(container);

    expect(await teams.save()).toBe('saved');
    expect(teams.saved).toMatchObject({
      entityId: '/ladders/engineering',
      contentUrl: addressOf('/ladders/engineering'),
      websiteUrl: addressOf('/ladders/engineering'),
      suggestedDisplayName: 'Engineering',
    });
  });

  it('pins a level, with arrow keys and Enter', async () => {
    const { user } = await renderTab('/config', { host });
    await screen.findByRole('radio', { name: 'The whole ladder' });

    await user.tab();
    expect(screen.getByRole('radio', { name: 'The whole ladder' })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('radio', { name: 'One level' })).toHaveFocus();
    const level = await screen.findByRole('combobox', { name: 'Level' });
    // jsdom has no layout, without which Fluent's focus management finds nothing behind a group of radios.
    act(() => {
      level.focus();
    });
    await user.keyboard('{Enter}{End}{Enter}');

    await teams.save();
    expect(teams.saved).toHaveProperty('entityId', expect.stringMatching(/levels\/\w+$/));
  });

  it('pins a comparison, and none of a level with itself', async () => {
    const { user } = await renderTab('/config', { host });

    await user.click(await screen.findByRole('radio', { name: 'What changes between two levels' }));
    await user.click(screen.getByRole('combobox', { name: 'From' }));
    await user.click(screen.getByRole('option', { name: /^L4/ }));
    await user.click(screen.getByRole('combobox', { name: 'To' }));
    await user.click(screen.getByRole('option', { name: /^L4/ }));
    expect(screen.getByRole('status')).toHaveTextContent('These are the same level.');
    expect(teams.valid).toBe(false);
    expect(await teams.save()).toBe('failed: ');

    await user.click(screen.getByRole('combobox', { name: 'To' }));
    await user.click(screen.getByRole('option', { name: /^L5/ }));
    expect(teams.valid).toBe(true);
    await teams.save();
    expect(teams.saved).toMatchObject({
      contentUrl: addressOf('/ladders/engineering/compare/L4/L5'),
      suggestedDisplayName: 'From L4 to L5',
    });
  });

  it('begins with what is pinned when the tab is changed later', async () => {
    teams.pinned = addressOf('/ladders/engineering/levels/L5');
    await renderTab('/config', { host });

    expect(await screen.findByRole('radio', { name: 'One level' })).toBeChecked();
    expect(screen.getByRole('combobox', { name: 'Level' })).toHaveTextContent(/^L5/);
  });

  it('pins the 1:1 of the meeting that it is opened in', async () => {
    const { user, container } = await renderTab('/config', {
      host: hosted({ asksWhatToPin: true, meeting: 'a meeting' }),
    });

    await user.click(await screen.findByRole('radio', { name: 'The agenda of a 1:1' }));

    expect(screen.getByText(/^Only the two people of the 1:1 can open it/)).toBeVisible();
    await expectNoViolations(container);
    expect(await teams.save()).toBe('saved');
    expect(teams.saved).toMatchObject({
      contentUrl: addressOf('/one-on-ones/meeting'),
      suggestedDisplayName: '1:1 agenda',
    });
  });

  it('pins one of the 1:1s that have an agenda, at the address that is the same for both', async () => {
    server.use(
      http.get('*/api/one-on-ones', () => problem(503, 'calendar_unavailable')),
      http.get('*/api/one-on-ones/with/me/series', () =>
        HttpResponse.json({ series: [{ series: 'key', organizer: 'm' }] }),
      ),
      http.get('*/api/people/me', () => HttpResponse.json({ ...me, manager: { id: 'm', name: 'Leilani Kealoha' } })),
    );
    const { user } = await renderTab('/config', { host });

    await user.click(await screen.findByRole('radio', { name: 'The agenda of a 1:1' }));
    const people = await screen.findByRole('combobox', { name: '1:1 with' });
    expect(teams.valid).toBe(false);
    await user.click(people);
    await user.click(screen.getByRole('option', { name: 'Leilani Kealoha' }));

    await teams.save();
    expect(teams.saved).toHaveProperty('contentUrl', addressOf('/one-on-ones/key'));
  });

  it('passes on why Teams did not save', async () => {
    teams.refuses = true;
    await renderTab('/config', { host });
    await screen.findByRole('status');

    expect(await teams.save()).toBe('failed: The channel is archived.');
  });

  it('lets one of several ladders be chosen', async () => {
    server.use(
      http.get('*/api/ladders', () =>
        HttpResponse.json({ ladders: [...ladders, { ...ladders[0], id: 'design', title: 'Design' }] }),
      ),
    );
    const { user } = await renderTab('/config', { host });

    await user.click(await screen.findByRole('combobox', { name: 'Ladder' }));
    await user.click(screen.getByRole('option', { name: 'Design' }));

    await teams.save();
    expect(teams.saved).toMatchObject({ entityId: '/ladders/design', suggestedDisplayName: 'Design' });
  });

  it('offers no level of a ladder that has none', async () => {
    server.use(http.get('*/api/ladders', () => HttpResponse.json({ ladders: [{ ...ladders[0], levels: [] }] })));
    await renderTab('/config', { host });

    expect(await screen.findByRole('radio', { name: 'The whole ladder' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'One level' })).toBeDisabled();
  });

  it('says when there is no ladder, and lets nothing be saved', async () => {
    server.use(http.get('*/api/ladders', () => HttpResponse.json({ ladders: [] })));
    await renderTab('/config', { host });

    expect(await screen.findByText('There is no ladder yet.')).toBeVisible();
    expect(teams.valid).toBe(false);
  });

  it('says when the ladders cannot be read, and tries again', async () => {
    server.use(http.get('*/api/ladders', () => problem(403, 'forbidden'), { once: true }));
    const { user } = await renderTab('/config', { host });

    expect(await screen.findByRole('alert')).toHaveTextContent('forbidden');
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('radio', { name: 'The whole ladder' })).toBeVisible();
  });

  it.each([
    ['in a browser of its own', {}],
    ['in a tab of Teams', { host: hosted() }],
  ])('leads to the ladder %s', async (_, around) => {
    const { user, container, address } = await renderTab('/config', around);

    expect(await screen.findByText('This page opens in Teams.')).toBeVisible();
    await expectNoViolations(container);
    await user.click(screen.getByRole('link', { name: 'Go to the ladder' }));

    await waitFor(() => {
      expect(address()).toMatch(/^\/ladders/);
    });
  });

  it.each([
    ['de', 'Die ganze Karriereleiter'],
    ['ar', 'السلم كله'],
  ] as const)('speaks %s', async (language, name) => {
    const { container } = await renderTab('/config', { host, language });

    expect(await screen.findByRole('radio', { name })).toBeChecked();
    await expectNoViolations(container);
  });
});
