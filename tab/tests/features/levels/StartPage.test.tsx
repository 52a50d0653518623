import { screen, within } from '@testing-library/react';
import { delay, http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { problem } from '../../../mocks/handlers';
import { expectNoViolations } from '../../axe';
import { renderTab } from '../../renderTab';
import { server } from '../../server';

describe('The ladder’s own page', () => {
  it('greets a reader who has not said where she stands, top step first', async () => {
    const { container, address } = await renderTab('/');

    expect(await screen.findByRole('heading', { level: 1, name: 'Where are you on the ladder?' })).toBeVisible();
    const codes = within(screen.getByRole('main'))
      .getAllByRole('link')
      .map((link) => link.textContent.slice(0, 2));
    expect(codes).toEqual(['L6', 'L5', 'L4', 'L3', 'L2', 'L1', 'M2', 'M1']);
    expect(address()).toBe('/ladders/engineering');
    await expectNoViolations(container);
  });

  it('says that there is no ladder yet', async () => {
    server.use(http.get('*/api/ladders', () => HttpResponse.json({ ladders: [] })));

    const { container } = await renderTab('/');

    expect(await screen.findByText('There is no ladder yet.')).toBeVisible();
    await expectNoViolations(container);
  });

  it('shows that it loads', async () => {
    server.use(http.get('*/api/ladders', () => delay('infinite')));

    await renderTab('/ladders/engineering');

    expect(await screen.findByLabelText('Loading…')).toBeVisible();
  });

  it('says that the service cannot be reached', async () => {
    server.use(http.get('*/api/ladders', () => HttpResponse.error()));

    await renderTab('/');

    expect(await screen.findByRole('alert')).toHaveTextContent(/cannot be reached.*unreachable/);
  });

  it('says that it failed', async () => {
    server.use(http.get('*/api/ladders', () => problem(404, 'not_found')));

    await renderTab('/ladders/engineering');

    expect(await screen.findByRole('alert')).toHaveTextContent('Code: not_found');
  });

  it('says that there is no such ladder', async () => {
    await renderTab('/ladders/sales');

    expect(await screen.findByText('There is no such ladder.')).toBeVisible();
  });
});
