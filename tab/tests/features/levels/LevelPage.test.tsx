import { screen, waitFor, within } from '@testing-library/react';
import { delay, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { l4 } from '../../../mocks/data/l4';
import { problem } from '../../../mocks/handlers';
import { expectNoViolations } from '../../axe';
import { renderTab } from '../../renderTab';
import { server } from '../../server';

const address = '/ladders/engineering/levels/L4';
const anyLevel = '*/api/ladders/:ladder/levels/:level';

describe('A level’s page', () => {
  it('says what the level is, what it asks in each capability, and what changes at the next', async () => {
    const { container } = await renderTab(address);

    const delivery = await screen.findByRole('region', { name: 'Delivery' });
    expect(screen.getByRole('heading', { level: 1, name: 'L4 Senior Engineer' })).toBeVisible();
    expect(screen.getByText(/Level 4 of 6/)).toHaveTextContent('Engineer · Level 4 of 6');
    expect(within(delivery).getByText(/turns a goal into a plan/)).toBeVisible();
    expect(
      within(delivery)
        .getAllByRole('heading', { level: 4 })
        .map(({ textContent }) => textContent),
    ).toEqual(['Needs Improvement', 'Meets Expectations', 'Exceeds Expectations']);
    expect(
      await screen.findByRole('link', { name: /What changes at L5 Staff Engineer.*3 new, 8 raised/ }),
    ).toBeVisible();
    expect(document.title).toBe('L4 Senior Engineer · Ladder');
    await expectNoViolations(container);
  });

  it('names the level while it loads', async () => {
    server.use(http.get(anyLevel, () => delay('infinite')));

    await renderTab(address);

    expect(await screen.findByRole('heading', { level: 1, name: 'L4 Senior Engineer' })).toBeVisible();
    expect(screen.getAllByLabelText('Loading…')).not.toHaveLength(0);
  });

  it('says why it failed and tries again', async () => {
    server.use(http.get(anyLevel, () => problem(500, 'internal_error', '00-4bf9'), { once: false }));
    const { user, container } = await renderTab(address);

    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Something went wrong on our side. Code: internal_error Reference: 00-4bf9');
    await expectNoViolations(container);

    server.resetHandlers();
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('region', { name: 'Delivery' })).toBeVisible();
  });

  it('says at once that there is no such level', async () => {
    await renderTab('/ladders/engineering/levels/L9');

    expect(await screen.findByRole('alert')).toHaveTextContent('The ladder has no such level. Code: level_not_found');
  });

  it('says that the ladder says nothing of a level', async () => {
    await renderTab('/ladders/engineering/levels/M2');

    expect(await screen.findByText('The ladder says nothing of this level yet.')).toBeVisible();
    expect(screen.getByText(/Builds on/)).toHaveTextContent('Builds on “M1 Core”, which is not in this ladder.');
  });

  it('keeps what it takes over from another level behind that level’s name', async () => {
    const { user, container } = await renderTab('/ladders/engineering/levels/M1');
    const delivery = await screen.findByRole('region', { name: 'Delivery' });
    const words = /turns a goal into a plan/;
    expect(within(delivery).queryByText(words)).not.toBeInTheDocument();

    await user.click(within(delivery).getByRole('button', { name: 'Also from L4 (1)' }));

    expect(within(delivery).getByText(words)).toBeVisible();
    expect(screen.getByText(/what is asked there is asked here too/)).toHaveTextContent('Builds on L4 Senior Engineer');
    await expectNoViolations(container);
  });

  it('shows the statement that the address points at, also when it is taken over', async () => {
    const statement = l4.capabilities.find(({ name }) => name === 'Delivery')?.expectations[0];
    const { container } = await renderTab(`/ladders/engineering/levels/M1#${statement?.id ?? ''}`);

    await waitFor(() => {
      expect(container.querySelector('[aria-current="location"]')).toHaveFocus();
    });
    expect(document.activeElement).toHaveTextContent('turns a goal into a plan');
  });

  it('remembers the reader’s own level and opens there', async () => {
    const { user } = await renderTab(address);
    await user.click(await screen.findByRole('button', { name: 'This is my level' }));

    const rail = screen.getByRole('navigation', { name: 'Levels' });
    expect(within(rail).getByRole('link', { name: /L4.*My level/ })).toHaveAttribute('aria-current', 'page');

    const again = await renderTab('/');
    await waitFor(() => {
      expect(again.address()).toBe(address);
    });
  });

  it('copies a link to a statement, and the statement as a quotation', async () => {
    const { user } = await renderTab(address);
    const copied = vi.spyOn(navigator.clipboard, 'writeText');
    const trait = within(await screen.findByText('Turn three similar review comments into a tool.').then(quotable));

    await user.click(await trait.findByRole('button', { name: 'Copy link' }));
    await user.click(trait.getByRole('button', { name: 'Copy quote' }));

    const link = copied.mock.calls[0]?.[0] ?? '';
    expect(link).toMatch(/^http:\/\/localhost(:\d+)?\/ladders\/engineering\/levels\/L4#s\w+$/);
    expect(copied).toHaveBeenLastCalledWith(
      `“Turn three similar review comments into a tool.”\n— L4 Senior Engineer\n${link}`,
    );
  });

  it('moves the focus to the next page’s heading', async () => {
    const { user, address: current } = await renderTab(address);

    await user.click(await screen.findByRole('link', { name: /What changes at L5/ }));

    await waitFor(() => {
      expect(screen.getByRole('heading', { level: 1, name: 'From L4 to L5' })).toHaveFocus();
    });
    expect(current()).toBe('/ladders/engineering/compare/L4/L5');
  });

  it('lets everyone read what managers are told', async () => {
    const { user } = await renderTab(address);
    const guidance = await screen.findByRole('region', { name: 'For managers' });
    expect(within(guidance).queryByText('Pitfalls')).not.toBeInTheDocument();

    await user.click(within(guidance).getByRole('button', { name: 'Read the guidance' }));

    expect(within(guidance).getByRole('heading', { name: 'Pitfalls' })).toBeVisible();
  });
});

function quotable(words: HTMLElement): HTMLElement {
  const home = words.closest('[id]');
  if (!(home instanceof HTMLElement)) throw new Error('The words have no place of their own.');
  return home;
}
