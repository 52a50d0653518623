import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { engineering } from '../../../mocks/data';
import { problem } from '../../../mocks/handlers';
import type { Team } from '../../../src/shared/api/types';
import { renderTab } from '../../renderTab';
import { server } from '../../server';

const team: Team = {
  members: [
    { id: 'noor', name: 'Noor', ladder: 'engineering', level: 'L4', rounds: [], openActions: 0, overdueActions: 0 },
  ],
  cells: [],
  unrated: [],
};

it('Nobody starts rounds while the ladders are not there', async () => {
  server.use(
    http.get('*/api/people/me/team', () => HttpResponse.json(team)),
    http.get('*/api/ladders', () => problem(503, 'unavailable')),
  );
  const { user } = await renderTab('/team');

  await screen.findByRole('button', { name: 'Try again' });
  expect(screen.queryByRole('button', { name: 'Start assessments' })).not.toBeInTheDocument();
  server.use(http.get('*/api/ladders', () => HttpResponse.json({ ladders: [engineering] })));
  await user.click(screen.getByRole('button', { name: 'Try again' }));

  expect(await screen.findByRole('button', { name: 'Start assessments' })).toBeVisible();
});

it.each([/^Start assessments/, /^Level of Noor/])('Who thinks better of %s goes on where she was', async (name) => {
  server.use(http.get('*/api/people/me/team', () => HttpResponse.json(team)));
  const { user } = await renderTab('/team');

  await user.click(await screen.findByRole('button', { name }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Cancel' }));

  expect(await screen.findByRole('button', { name })).toHaveFocus();
});
