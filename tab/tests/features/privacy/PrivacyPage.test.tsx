import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { me } from '../../../mocks/data/people';
import { problem } from '../../../mocks/handlers';
import { renderTab } from '../../renderTab';
import { server } from '../../server';

const noAudit = http.get('*/api/privacy/me/audit', () => HttpResponse.json({ entries: [] }));

describe('What is kept', () => {
  it('leaves this browser too when it is erased', async () => {
    server.use(
      noAudit,
      http.delete('*/api/privacy/me', () => new HttpResponse(null, { status: 204 })),
    );
    localStorage.setItem('ladder.draft.round.self.window', '{}');
    localStorage.setItem('ladder.signOff.round', 'Well done.');
    localStorage.setItem('ladder.theme', 'dark');
    const { user } = await renderTab('/privacy');
    await user.click(await screen.findByRole('button', { name: 'Erase my data…' }));
    await user.type(await screen.findByRole('textbox', { name: /^Type/ }), 'ERASE');
    await user.click(screen.getByRole('button', { name: 'Erase for ever' }));
    await screen.findByText('Everything that was kept on you is erased.');

    expect(Object.keys(localStorage)).toEqual(['ladder.theme']);
  });
});

describe('Who read what is kept', () => {
  it('says that it cannot be told while it is not known who asks', async () => {
    server.use(
      noAudit,
      http.get('*/api/people/me', () => problem(403, 'person_unknown')),
    );
    await renderTab('/privacy');

    expect(await screen.findByText(/person_unknown/)).toBeVisible();
  });
});

it('Who erased another goes on where the next one is named', async () => {
  const id = '00000000-0000-0000-0000-00000000ada0';
  server.use(
    noAudit,
    http.get('*/api/privacy/*', () => problem(403, 'forbidden')),
    http.get('*/api/people/me', () => HttpResponse.json({ ...me, roles: ['admin'] })),
    http.get(`*/api/people/${id}`, () => HttpResponse.json({ id, name: 'Ada' })),
    http.delete(`*/api/privacy/${id}`, () => new HttpResponse(null, { status: 204 })),
  );
  const { user } = await renderTab('/privacy');

  const named = await screen.findByRole('textbox');
  await user.type(named, id);
  await user.click(screen.getByRole('button', { name: 'Look up' }));
  await user.click(await screen.findByRole('button', { name: 'Erase the data of Ada…' }));
  await user.type(await screen.findByRole('textbox', { name: /^Type/ }), 'ERASE');
  await user.click(screen.getByRole('button', { name: 'Erase for ever' }));

  expect(await screen.findByText('Everything that was kept on Ada is erased.')).toBeVisible();
  expect(screen.getByRole('textbox')).toHaveFocus();
});

it('Who thinks better of erasing goes on where she was', async () => {
  server.use(http.get('*/api/privacy/*', () => problem(403, 'forbidden')));
  const { user } = await renderTab('/privacy');

  await user.click(await screen.findByRole('button', { name: 'Erase my data…' }));
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));

  expect(await screen.findByRole('button', { name: 'Erase my data…' })).toHaveFocus();
});
