import { screen, waitFor, within } from '@testing-library/react';
import { delay, http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { problem } from '../../../mocks/handlers';
import { search } from '../../../mocks/search';
import { expectNoViolations } from '../../axe';
import { renderTab } from '../../renderTab';
import { server } from '../../server';

const box = () => screen.findByRole('searchbox', { name: 'Search the ladder' });

describe('Search', () => {
  it('finds as the reader types and leaves the cursor in the box', async () => {
    const { user, address, container } = await renderTab('/ladders/engineering/levels/L4');

    await box();
    await user.keyboard('/');
    await user.keyboard('mentoring');

    expect(await screen.findByRole('heading', { level: 1, name: 'Results for “mentoring”' })).toBeVisible();
    expect(await box()).toHaveFocus();
    expect(address()).toBe('/search?q=mentoring');
    const l5 = await screen.findByRole('region', { name: 'L5 Staff Engineer' });
    expect(within(l5).getByText('mentoring').tagName).toBe('MARK');
    expect(screen.getByText('3 results')).toBeVisible();
    await expectNoViolations(container);
  });

  it('says of which guide the words are, and leads to it', async () => {
    const found = search(new URLSearchParams('q=mentoring'));
    const results = found.results.slice(0, 1).map((result) => ({
      ...result,
      kind: 'guide' as const,
      transition: { from: 'L4', to: 'L5' },
    }));
    server.use(http.get('*/api/search', () => HttpResponse.json({ ...found, total: 1, results })));
    const { user, address } = await renderTab('/search?q=mentoring');

    await user.click(await screen.findByRole('link', { name: /Guide from L4 to L5/ }));

    expect(address()).toBe('/ladders/engineering/compare/L4/L5?view=guide');
    expect(await screen.findByRole('tab', { name: 'Guide', selected: true })).toBeVisible();
  });

  it('has its words in the box again after a result and Back', async () => {
    const { user, goBack } = await renderTab('/ladders/engineering/levels/L4');
    await user.type(await box(), 'mentoring');
    const l5 = await screen.findByRole('region', { name: 'L5 Staff Engineer' });
    await user.click(within(l5).getByRole('link', { name: /mentoring/ }));
    expect(await screen.findByRole('heading', { level: 1, name: /Staff Engineer/ })).toBeVisible();
    expect(await box()).toHaveValue('');

    goBack();

    expect(await screen.findByRole('heading', { level: 1, name: 'Results for “mentoring”' })).toBeVisible();
    expect(await box()).toHaveValue('mentoring');
  });

  it('takes the box at Ctrl+K', async () => {
    const { user } = await renderTab('/search?q=mentoring');
    const input = await box();

    await user.keyboard('{Control>}k{/Control}');

    expect(input).toHaveFocus();
    expect(input).toHaveValue('mentoring');
  });

  it('goes from result to result with the arrow keys, and to the statement with Enter', async () => {
    const { user, address } = await renderTab('/search?q=mentoring');
    await screen.findByRole('region', { name: 'L5 Staff Engineer' });
    await user.click(await box());

    await user.keyboard('{ArrowDown}{ArrowUp}');
    expect(await box()).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');

    await waitFor(() => {
      expect(address()).toMatch(/^\/ladders\/engineering\/levels\/L5#s\w+$/);
    });
    await waitFor(() => {
      expect(document.activeElement).toHaveTextContent(/concentrates mentoring on L4s/);
    });
    expect(document.activeElement).toHaveAttribute('aria-current', 'location');
  });

  it('narrows to one level and widens again', async () => {
    const { user, address } = await renderTab('/search?q=mentoring');

    await user.click(await screen.findByRole('button', { name: 'L5 1' }));
    expect(await screen.findByText('1 result')).toBeVisible();
    expect(address()).toBe('/search?q=mentoring&level=L5');

    await user.click(screen.getByRole('button', { name: 'L5 1', pressed: true }));
    expect(await screen.findByText('3 results')).toBeVisible();
  });

  it('says which words it searched for instead', async () => {
    await renderTab('/search?q=mentring');

    expect(await screen.findByText(/Showing results for/)).toHaveTextContent('Showing results for mentoring.');
  });

  it('keeps the results before while the next ones load', async () => {
    const { user } = await renderTab('/search?q=mentoring');
    const result = await screen.findByRole('region', { name: 'L5 Staff Engineer' });
    server.use(http.get('*/api/search', () => delay('infinite')));

    await user.type(await box(), ' x');

    expect(await screen.findByRole('heading', { level: 1, name: 'Results for “mentoring x”' })).toBeVisible();
    expect(result).toBeVisible();
  });

  it('does not say that it found nothing while it still searches', async () => {
    const { user } = await renderTab('/search?q=xyzzy');
    expect(await screen.findByText('Nothing found for “xyzzy”.')).toBeVisible();
    server.use(http.get('*/api/search', () => delay('infinite')));

    await user.clear(await box());
    await user.type(await box(), 'mentor');

    expect(await screen.findByRole('heading', { level: 1, name: 'Results for “mentor”' })).toBeVisible();
    expect(screen.queryByText(/Nothing found/)).not.toBeInTheDocument();
  });

  it('shows more when asked', async () => {
    server.use(
      http.get('*/api/search', ({ request }) => {
        const query = new URL(request.url).searchParams;
        query.set('top', '2');
        return HttpResponse.json(search(query));
      }),
    );
    const { user } = await renderTab('/search?q=mentoring');
    await screen.findByText('3 results');
    expect(screen.queryByRole('region', { name: 'M1 Engineering Manager' })).not.toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'Show more' }));

    expect(await screen.findByRole('region', { name: 'M1 Engineering Manager' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
  });

  it('says that nothing was found, and offers to search everywhere', async () => {
    const { user, container } = await renderTab('/search?q=mentoring&level=L9');

    expect(await screen.findByText('Nothing found for “mentoring”.')).toBeVisible();
    await expectNoViolations(container);

    await user.click(screen.getByRole('link', { name: 'Search all levels and capabilities' }));
    expect(await screen.findByText('3 results')).toBeVisible();
  });

  it('invites to search before anything was typed', async () => {
    const { container } = await renderTab('/search');

    expect(await screen.findByText('What are you looking for?')).toBeVisible();
    await expectNoViolations(container);
  });

  it('says why it failed', async () => {
    server.use(http.get('*/api/search', () => problem(400, 'query_too_long')));

    await renderTab('/search?q=mentoring');

    expect(await screen.findByRole('alert')).toHaveTextContent('The search is too long. Use fewer words.');
  });
});
