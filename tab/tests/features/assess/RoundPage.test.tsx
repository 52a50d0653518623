import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { me } from '../../../mocks/data/people';
import { problem } from '../../../mocks/handlers';
import type { RatingSheet, Round } from '../../../src/shared/api/types';
import { renderTab } from '../../renderTab';
import { server } from '../../server';

const waiting: Round = {
  terms: {
    id: 'r',
    person: 'noor',
    manager: 'm',
    start: '2026-01-01',
    end: '2026-06-30',
    ladder: 'engineering',
    version: 1,
    currentLevel: 'L4',
    targetLevel: 'L5',
    openedAt: '2026-01-01T00:00:00Z',
  },
  stage: 'waiting',
  writtenBy: 'self',
  own: {
    revision: 1,
    savedAt: '2026-06-01T00:00:00Z',
    submittedAt: '2026-06-01T00:00:00Z',
    assessment: { ratings: [], answers: [] },
  },
  revealed: null,
  signOff: null,
  closing: null,
};

const side = { assessment: { ratings: [], answers: [] }, submittedAt: '2026-07-01T08:00:00Z' };
const revealed: Round = {
  terms: {
    id: 'round',
    person: 'ada',
    manager: me.id,
    start: '2026-01-01',
    end: '2026-06-30',
    ladder: 'engineering',
    version: 1,
    currentLevel: 'L4',
    targetLevel: 'L5',
    openedAt: '2026-06-01T08:00:00Z',
  },
  stage: 'revealed',
  writtenBy: 'manager',
  own: null,
  revealed: { self: side, manager: side, agreement: [] },
  signOff: null,
  closing: null,
};
const sheet: RatingSheet = {
  ladder: 'engineering',
  version: 1,
  points: [],
  capabilities: [],
  questions: [],
};
const key = 'ladder.signOff.round';

describe('The last word on a round', () => {
  let round = revealed;
  beforeEach(() => {
    round = revealed;
    server.use(
      http.get('*/api/people/ada', () => HttpResponse.json({ ...me, id: 'ada', name: 'Ada' })),
      http.get('*/api/people/ada/rounds/round', () => HttpResponse.json(round)),
      http.get('*/api/people/ada/rounds/round/sheet', () => HttpResponse.json(sheet)),
      http.get('*/api/people/ada/rounds/round/changes', () => HttpResponse.json({ sides: [], new: [] })),
    );
  });

  it('waits in this browser until it is said', async () => {
    localStorage.setItem(key, 'Well');
    await renderTab('/people/ada/assessments/round');

    expect(await screen.findByRole('textbox')).toHaveValue('Well');
    expect(localStorage.getItem(key)).toBe('Well');
  });

  it('is gone from this browser once it is said', async () => {
    localStorage.setItem(key, 'Well');
    server.use(
      http.post('*/api/people/ada/rounds/round/sign-off', () => {
        round = { ...revealed, stage: 'signedOff', signOff: { summary: 'Well', at: '2026-07-02T08:00:00Z' } };
        return HttpResponse.json(round);
      }),
    );
    const { user } = await renderTab('/people/ada/assessments/round');

    await user.click(await screen.findByRole('button', { name: 'Sign off' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Sign off' }));

    expect(await screen.findByRole('heading', { name: 'Sign-off' })).toBeVisible();
    expect(localStorage.getItem(key)).toBeNull();
  });

  it('stays in this browser when it cannot be said', async () => {
    localStorage.setItem(key, 'Well');
    server.use(http.post('*/api/people/ada/rounds/round/sign-off', () => problem(503, 'storage_unavailable', 'trace')));
    const { user } = await renderTab('/people/ada/assessments/round');

    await user.click(await screen.findByRole('button', { name: 'Sign off' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Sign off' }));

    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByRole('textbox')).toHaveValue('Well');
    expect(localStorage.getItem(key)).toBe('Well');
  });

  it('is gone from this browser when it was said in another', async () => {
    localStorage.setItem(key, 'Well');
    round = { ...revealed, stage: 'signedOff', signOff: { summary: 'Well done.', at: '2026-07-02T08:00:00Z' } };
    await renderTab('/people/ada/assessments/round');

    expect(await screen.findByText('Well done.')).toBeVisible();
    expect(localStorage.getItem(key)).toBeNull();
  });
});

it('The page of a round goes on at its heading when another view comes in place of what was pressed', async () => {
  let round = waiting;
  server.use(
    http.get('*/api/people/me/rounds/r', () => HttpResponse.json(round)),
    http.get('*/api/people/me/rounds/r/sheet', () => HttpResponse.json(sheet)),
    http.post('*/api/people/me/rounds/r/withdraw', () => {
      round = { ...waiting, stage: 'closed', closing: { by: 'm', at: '2026-06-02T00:00:00Z' } };
      return HttpResponse.json(round);
    }),
  );
  const { user } = await renderTab('/people/me/assessments/r');

  await user.click(await screen.findByRole('button', { name: 'Take it back' }));
  expect(await screen.findByText(/^This round ended on/)).toBeVisible();

  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});
