import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { ladders } from '../../mocks/data';
import { problem } from '../../mocks/handlers';
import { expectNoViolations } from '../axe';
import { renderTab } from '../renderTab';
import { server } from '../server';

/** No ladder, until the sample is published. */
function startEmpty() {
  let published = false;
  server.use(
    http.get('*/api/ladders', () => HttpResponse.json({ ladders: published ? ladders : [] })),
    http.post('*/api/ladders/sample', () => {
      published = true;
      return HttpResponse.json({ number: 1 }, { status: 201 });
    }),
  );
}

describe('The tab without a ladder', () => {
  it('publishes the sample with one click and opens it', async () => {
    startEmpty();
    const { user, container, address } = await renderTab('/');

    const publish = await screen.findByRole('button', { name: 'Publish the sample' });
    await expectNoViolations(container);
    await user.click(publish);

    await waitFor(() => {
      expect(address()).toBe('/ladders/engineering');
    });
  });

  it.each([
    ['de', 'Das Beispiel veröffentlichen'],
    ['ar', 'انشر النموذج'],
  ] as const)('offers the sample in %s', async (language, name) => {
    startEmpty();
    await renderTab('/', { language });

    expect(await screen.findByRole('button', { name })).toBeVisible();
  });

  it('says when the sample cannot be published, and tries again', async () => {
    startEmpty();
    server.use(http.post('*/api/ladders/sample', () => problem(503, 'storage_unavailable', 'trace'), { once: true }));
    const { user, address } = await renderTab('/');

    await user.click(await screen.findByRole('button', { name: 'Publish the sample' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('storage_unavailable');
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    await waitFor(() => {
      expect(address()).toBe('/ladders/engineering');
    });
  });
});
