import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { me } from '../../../mocks/data/people';
import { problem } from '../../../mocks/handlers';
import { renderTab } from '../../renderTab';
import { server } from '../../server';

const level = { ladder: 'engineering', level: 'L6', track: null, since: '2026-01-01' };

const refusing = () => problem(403, 'forbidden');

it('tells a list that could not be read from one that has nothing in it, and reads it again', async () => {
  let isRefusing = true;
  server.use(
    http.get('*/api/people/me', () => HttpResponse.json({ ...me, level })),
    http.get('*/api/people/me/case', refusing),
    http.get('*/api/people/me/history', () => HttpResponse.json({ capabilities: [] })),
    http.get('*/api/people/me/talking-points', () => HttpResponse.json({ talkingPoints: [] })),
    http.get('*/api/one-on-ones/with/me/focus', refusing),
    http.get('*/api/people/me/actions', () => (isRefusing ? refusing() : HttpResponse.json({ actions: [] }))),
  );
  const { user } = await renderTab('/people/me');
  const listOf = async (name: string) =>
    within((await screen.findByRole('heading', { level: 3, name })).parentElement ?? document.body);

  const actions = await listOf('Open actions');
  expect(await actions.findByRole('alert')).toHaveTextContent('forbidden');
  expect(actions.queryByText('Nothing is open.')).not.toBeInTheDocument();
  expect(await (await listOf('Focus you two chose')).findByRole('alert')).toBeVisible();
  expect((await listOf('Talking points')).queryByRole('alert')).not.toBeInTheDocument();

  isRefusing = false;
  await user.click(actions.getByRole('button', { name: 'Try again' }));

  expect(await actions.findByText('Nothing is open.')).toBeVisible();
  expect(actions.queryByRole('alert')).not.toBeInTheDocument();
});

it('leads to a capability of the step that was chosen', async () => {
  server.use(
    http.get('*/api/people/me', () => HttpResponse.json({ ...me, level: { ...level, level: 'L4' } })),
    http.get('*/api/people/me/history', () => HttpResponse.json({ capabilities: [] })),
    http.get('*/api/one-on-ones/with/me/focus', () => HttpResponse.json({ capabilities: ['Delivery'], revision: 1 })),
  );
  const { user, address } = await renderTab('/people/me?to=L6');

  const talk = within(await screen.findByRole('region', { name: 'What to talk about next' }));
  await user.click(await talk.findByRole('link', { name: 'Delivery' }));

  expect(address()).toMatch(/^\/people\/me\?to=L6#.*delivery$/);
});
