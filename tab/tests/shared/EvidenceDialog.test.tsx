import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { problem } from '../../mocks/handlers';
import type { Evidence } from '../../src/shared/api/types';
import { renderTab } from '../renderTab';
import { server } from '../server';

const piece: Evidence = {
  id: 'piece',
  title: 'The launch',
  text: '',
  source: '',
  link: null,
  date: '2026-01-01',
  speaksFor: [],
  visibility: 'mine',
  revision: 1,
};

describe('A piece of evidence that is written', () => {
  beforeEach(() => {
    server.use(
      http.get('*/api/people/me/evidence/piece', () => HttpResponse.json(piece)),
      http.get('*/api/people/me/evidence', () => HttpResponse.json({ evidence: [], next: null })),
    );
  });

  it('is added once when its answer was lost, and under another key when it was corrected since', async () => {
    const keys: (string | null)[] = [];
    server.use(
      http.post('*/api/people/me/evidence', ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'));
        return HttpResponse.error();
      }),
    );
    const { user } = await renderTab('/people/me/evidence');
    const [add] = await screen.findAllByRole('button', { name: 'Add evidence' });
    if (add) await user.click(add);
    const title = await screen.findByRole('textbox', { name: /^What happened/ });
    await user.type(title, 'The launch');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await user.click(await screen.findByRole('button', { name: /again/ }));
    await user.type(title, 'es');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByRole('button', { name: /again/ });

    expect(keys).toHaveLength(3);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('keeps what is typed while it is read what somebody else made of it', async () => {
    const { user } = await renderTab('/people/me/evidence/piece');
    await user.click(await screen.findByRole('button', { name: 'Change “The launch”' }));
    const text = await screen.findByRole('textbox', { name: 'What it shows' });
    let answer: (response: Response) => void = () => undefined;
    const asked = new Promise<void>((isAsked) => {
      server.use(
        http.put('*/api/people/me/evidence/piece', () => problem(412, 'outdated')),
        http.get('*/api/people/me/evidence/piece', () => {
          isAsked();
          return new Promise<Response>((resolve) => {
            answer = resolve;
          });
        }),
      );
    });
    await user.type(text, 'We shipped');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await asked;
    await user.type(text, ' on time');
    answer(HttpResponse.json({ ...piece, source: 'Ada', revision: 2 }));

    expect(await screen.findByDisplayValue('Ada')).toBeVisible();
    expect(text).toHaveValue('We shipped on time');
  });
});
