import { screen } from '@testing-library/react';
import { http } from 'msw';
import { expect, it } from 'vitest';
import { problem } from '../../../mocks/handlers';
import { renderTab } from '../../renderTab';
import { server } from '../../server';

it('Who thinks better of erasing goes on where she was', async () => {
  server.use(http.get('*/api/privacy/*', () => problem(403, 'forbidden')));
  const { user } = await renderTab('/privacy');

  await user.click(await screen.findByRole('button', { name: 'Erase my data…' }));
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));

  expect(await screen.findByRole('button', { name: 'Erase my data…' })).toHaveFocus();
});
