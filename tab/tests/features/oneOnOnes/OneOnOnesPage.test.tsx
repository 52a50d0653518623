import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { me } from '../../../mocks/data/people';
import { problem } from '../../../mocks/handlers';
import type { OwnSeries } from '../../../src/shared/api/types';
import { renderTab } from '../../renderTab';
import { server } from '../../server';

const manager = { id: 'm', name: 'Leilani Kealoha' };
const shared = (...series: string[]) =>
  http.get('*/api/one-on-ones/with/me/series', () =>
    HttpResponse.json({ series: series.map((key) => ({ series: key, organizer: manager.id })) }),
  );
const invited = (nextMeeting: string | null) =>
  http.get('*/api/one-on-ones/invited', () => HttpResponse.json({ series: [{ series: 'key', nextMeeting }] }));
const none = http.get('*/api/one-on-ones', () => HttpResponse.json({ series: [] }));
const noCalendar = http.get('*/api/one-on-ones', () => problem(403, 'consent_required'));
const noDates = http.get('*/api/one-on-ones/invited', () => problem(403, 'consent_required'));

describe('The 1:1s of who manages nobody', () => {
  it.each([
    ['where none was turned on', none],
    ['where nobody may read her calendar', noCalendar],
  ])('say what they are for and what to do %s', async (_, calendar) => {
    server.use(
      http.get('*/api/people/me', () => HttpResponse.json({ ...me, manager })),
      shared(),
      calendar,
      noDates,
    );
    await renderTab('/one-on-ones');

    expect(await screen.findByText(/^This is where the two of you keep what your 1:1s are about/)).toBeVisible();
    expect(await screen.findByText(/ask Leilani Kealoha to open this page/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Until then: what to talk about next' })).toHaveAttribute(
      'href',
      '/people/me#talk',
    );
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('say when they meet next', async () => {
    const at = new Date(2026, 10, 23, 10).toISOString();
    server.use(shared('key'), none, invited(at));
    await renderTab('/one-on-ones');

    expect(await screen.findByText(/^Next: Mon, Nov 23/)).toBeVisible();
  });

  it('say that no meeting is near', async () => {
    server.use(shared('key'), none, invited(null));
    await renderTab('/one-on-ones');

    expect(await screen.findByText('No meeting in the next five weeks')).toBeVisible();
  });

  it('are there without a day when it is not known', async () => {
    server.use(shared('key'), noCalendar, noDates);
    await renderTab('/one-on-ones');

    expect(await screen.findByRole('link', { name: 'Open agenda' })).toBeVisible();
    expect(screen.queryByText(/^Next|five weeks/)).not.toBeInTheDocument();
  });
});

it('The switch of a series has the focus again once the preview of its invite is closed', async () => {
  const series: OwnSeries = {
    key: 'key',
    subject: '1:1',
    with: { id: 'noor', name: 'Noor' },
    isMain: true,
    nextMeeting: null,
    agenda: null,
    reason: null,
  };
  server.use(
    shared(),
    http.get('*/api/one-on-ones', () => HttpResponse.json({ series: [series] })),
    noDates,
    http.get('*/api/one-on-ones/key/invite', () => problem(503, 'unavailable')),
  );
  const { user } = await renderTab('/one-on-ones');

  await user.click(await screen.findByRole('switch'));
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));

  expect(await screen.findByRole('switch')).toHaveFocus();
});
