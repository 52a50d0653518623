import { act, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Meeting } from '../../../src/shared/api/types';
import { renderTab } from '../../renderTab';
import { server } from '../../server';

const meetingOn = (on: string): Meeting => ({
  series: 'weekly',
  on,
  isHeld: false,
  level: null,
  prompts: [],
  withoutPrompts: 'none',
  focus: { capabilities: [], revision: null },
  talkingPoints: [],
  actions: [],
  notes: [],
  sharedNotes: [],
});
const meetings = '*/api/one-on-ones/with/me/series/weekly/meetings';

describe('A 1:1', () => {
  beforeEach(() => {
    server.use(
      http.get(`${meetings}/:on`, ({ params }) => HttpResponse.json(meetingOn(String(params['on'])))),
      http.get(meetings, () => HttpResponse.json({ meetings: [] })),
    );
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('keeps what is being typed when the day turns', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 23, 23, 59, 30), toFake: ['Date', 'setInterval', 'clearInterval'] });
    const { user } = await renderTab('/one-on-ones/me/weekly');
    await user.click(await screen.findByRole('button', { name: 'Add a note' }));
    await user.type(screen.getByRole('textbox', { name: 'New note' }), 'Ask about the move');

    act(() => {
      vi.advanceTimersByTime(60_000);
    });

    expect(screen.getByText(/November 24/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'New note' })).toHaveValue('Ask about the move');
  });

  it('keeps a note once when its answer was lost and it is added again', async () => {
    const keys: (string | null)[] = [];
    server.use(
      http.post('*/api/people/me/notes', ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'));
        return keys.length === 1 ? HttpResponse.error() : HttpResponse.json({}, { status: 201 });
      }),
    );
    const { user } = await renderTab('/one-on-ones/me/weekly/2026-11-23');
    await user.click(await screen.findByRole('button', { name: 'Add a note' }));
    await user.type(screen.getByRole('textbox', { name: 'New note' }), 'Ask about the move');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    await screen.findByRole('alert');
    await user.click(screen.getByRole('button', { name: 'Add' }));

    expect(await screen.findByRole('button', { name: 'Add a note' })).toBeVisible();
    expect(keys).toEqual([expect.any(String), keys[0]]);
  });
});
