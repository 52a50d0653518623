import { screen, waitFor, within } from '@testing-library/react';
import { delay, http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { comparison } from '../../../mocks/data';
import { problem } from '../../../mocks/handlers';
import { expectNoViolations } from '../../axe';
import { renderTab } from '../../renderTab';
import { server } from '../../server';

const address = '/ladders/engineering/compare/L4/L5';

const section = (name: string) => screen.findByRole('heading', { level: 2, name }).then(sectionOf);

describe('The comparison of two levels', () => {
  it('counts the changes and shows them side by side, capability by capability', async () => {
    const { container } = await renderTab(address);

    const growing = await section('Growing Others');
    expect(screen.getByText(/^Expectations at L5/)).toHaveTextContent(
      'Expectations at L5: 3 new, 8 raised, 4 widened, 2 reworded, and 2 no longer asked. 2 stay as they are.',
    );
    expect(within(growing).getByText('reaches directors').tagName).toBe('INS');
    expect(within(growing).getByText('goes to peers').tagName).toBe('DEL');
    expect(
      within(growing).getByText(/Wider scope: “peers and managers” becomes “directors and product leaders”/),
    ).toBeVisible();
    await expectNoViolations(container);
  });

  it('counts what is said besides on its own, and shows it when it is asked for', async () => {
    const { user, container } = await renderTab(address);
    const besides = await section('Also different');
    const words = /Gives the director a forecast/;
    expect(within(besides).queryByText(words)).not.toBeInTheDocument();

    await user.click(within(besides).getByRole('button', { name: 'How it is rated 1 widened' }));

    expect(within(besides).getByRole('heading', { level: 3, name: 'Delivery' })).toBeVisible();
    expect(within(besides).getByText('Meets Expectations')).toBeVisible();
    expect(within(besides).getByText(words)).toBeVisible();
    expect(within(besides).getByRole('button', { name: 'What others say 1 new' })).toBeVisible();
    await expectNoViolations(container);
  });

  it('says what is compared where a ladder has a rubric alone', async () => {
    server.use(
      http.get('*/api/ladders/:ladder/compare', () => HttpResponse.json({ ...comparison, askedIn: 'descriptor' })),
    );
    await renderTab(address);

    expect(await screen.findByText(/^How it is rated at L5: 3 new/)).toBeVisible();
  });

  it('shows the name of a statement', async () => {
    const named = comparison.groups.map((group) => ({
      ...group,
      changes: group.changes.map((change) => ({ ...change, to: change.to && { ...change.to, title: 'Ownership' } })),
    }));
    server.use(http.get('*/api/ladders/:ladder/compare', () => HttpResponse.json({ ...comparison, groups: named })));
    await renderTab(address);

    const growing = await section('Growing Others');

    expect(within(growing).getAllByText(/^Ownership\.? ?$/)).toHaveLength(
      comparison.groups.find(({ capability }) => capability === 'Growing Others')?.changes.filter(({ to }) => to)
        .length ?? 0,
    );
  });

  it('hides what is unchanged until it is asked for, and keeps the choice in the address', async () => {
    const { user, address: current } = await renderTab(address);
    await section('Delivery');
    const words = /A programme is finished, or stopped/;
    expect(screen.queryByText(words)).not.toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'Unchanged 2', pressed: false }));
    expect(screen.getByText(words)).toBeVisible();
    expect(current()).toBe(`${address}?show=added%2Craised%2Cwidened%2Creworded%2Cdropped%2Cunchanged`);

    await user.click(screen.getByRole('button', { name: 'Unchanged 2', pressed: true }));
    expect(current()).toBe(address);
  });

  it('says what to do when every change is filtered out', async () => {
    await renderTab(`${address}?show=`);

    expect(await screen.findByText('Nothing to show.')).toBeVisible();
  });

  it('swaps the levels and leaves the focus where it was', async () => {
    const { user, address: current } = await renderTab(address);
    const swap = await screen.findByRole('button', { name: 'Swap the levels' });

    await user.click(swap);

    expect(current()).toBe('/ladders/engineering/compare/L5/L4');
    expect(await screen.findByRole('heading', { level: 1, name: 'From L5 to L4' })).toBeVisible();
    expect(swap).toHaveFocus();
  });

  it('compares with the level that is picked', async () => {
    const { user, address: current } = await renderTab(address);

    await user.click(await screen.findByRole('combobox', { name: 'To' }));
    await user.click(await screen.findByRole('option', { name: 'L6 Principal Engineer' }));

    await waitFor(() => {
      expect(current()).toBe('/ladders/engineering/compare/L4/L6');
    });
  });

  it('leads to each statement in its place', async () => {
    const { user, address: current } = await renderTab(address);
    const growing = await section('Growing Others');

    const [first] = within(growing).getAllByRole('link', { name: 'L5: read it in its place' });
    if (first) await user.click(first);

    await waitFor(() => {
      expect(current()).toMatch(/^\/ladders\/engineering\/levels\/L5#s\w+$/);
    });
    await waitFor(() => {
      expect(document.activeElement).toHaveAttribute('aria-current', 'location');
    });
  });

  it('shows the ladder’s own guide for the way', async () => {
    const { user, container, address: current } = await renderTab(address);

    await user.click(await screen.findByRole('tab', { name: /Guide/ }));

    expect(current()).toBe(`${address}?view=guide`);
    expect(screen.getByText(/whether this is what the organisation should be solving/)).toBeVisible();
    expect(screen.getByRole('columnheader', { name: 'L4' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 3, name: 'Leave a Practice Behind' })).toBeVisible();
    expect(screen.getByText('Where is the list of my forecasts?')).toBeVisible();
    await expectNoViolations(container);
  });

  it('asks for another level when both are the same', async () => {
    await renderTab('/ladders/engineering/compare/L4/L4');

    expect(await screen.findByText('These are the same level.')).toBeVisible();
  });

  it('shows that it loads', async () => {
    server.use(http.get('*/api/ladders/:ladder/compare', () => delay('infinite')));

    await renderTab(address);

    expect(await screen.findByRole('heading', { level: 1, name: 'From L4 to L5' })).toBeVisible();
    expect(within(screen.getByRole('main')).getByLabelText('Loading…')).toBeVisible();
  });

  it('says why it failed', async () => {
    server.use(http.get('*/api/ladders/:ladder/compare', () => problem(404, 'ladder_not_found')));

    const { container } = await renderTab(address);

    expect(await screen.findByRole('alert')).toHaveTextContent('There is no such ladder. Code: ladder_not_found');
    await expectNoViolations(container);
  });
});

function sectionOf(heading: HTMLElement): HTMLElement {
  const home = heading.closest('section');
  if (!home) throw new Error('The heading stands in no section.');
  return home;
}
