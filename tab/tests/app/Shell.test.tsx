import { act, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { engineering } from '../../mocks/data';
import { expectNoViolations } from '../axe';
import { hosted } from '../hosted';
import { renderTab } from '../renderTab';
import { server } from '../server';
import { resizeWindow } from '../window';

const address = '/ladders/engineering/levels/L4';

describe('The shell', () => {
  it('draws the ladder as a rail with the top step on top', async () => {
    await renderTab(address);

    const rail = await screen.findByRole('navigation', { name: 'Levels' });
    const steps = within(rail).getAllByRole('link');
    expect(steps.map(({ textContent }) => textContent.slice(0, 2))).toEqual([
      'L6',
      'L5',
      'L4',
      'L3',
      'L2',
      'L1',
      'M2',
      'M1',
    ]);
    expect(within(rail).getByRole('link', { current: 'page' })).toHaveTextContent('L4');
  });

  it('draws it as a strip that climbs from left to right in a narrow window', async () => {
    resizeWindow(320);
    const { container } = await renderTab(address);

    const strip = await screen.findByRole('navigation', { name: 'Levels' });
    expect(
      within(strip)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'M1', 'M2']);
    await screen.findByRole('region', { name: 'Delivery' });
    await expectNoViolations(container);
  });

  it('skips to the page', async () => {
    const { user } = await renderTab(address);
    await screen.findByRole('region', { name: 'Delivery' });

    await user.tab();
    expect(screen.getByRole('link', { name: 'Skip to the page' })).toHaveFocus();
    await user.keyboard('{Enter}');

    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('changes the theme and remembers it', async () => {
    const { user } = await renderTab(address);

    await user.click(await screen.findByRole('button', { name: 'Theme' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Dark' }));

    expect(localStorage.getItem('ladder.theme')).toBe('dark');
  });

  it('speaks Arabic from right to left and remembers it', async () => {
    const { user } = await renderTab(address);

    await user.click(await screen.findByRole('button', { name: 'Language' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'العربية' }));

    expect(await screen.findByRole('button', { name: 'هذا مستواي' })).toBeVisible();
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
    expect(document.documentElement).toHaveAttribute('lang', 'ar');
    expect(localStorage.getItem('ladder.language')).toBe('ar');
  });

  it('goes from one ladder to another', async () => {
    const design = { ...engineering, id: 'design', title: 'Design' };
    server.use(http.get('*/api/ladders', () => HttpResponse.json({ ladders: [engineering, design] })));
    const { user, address: current } = await renderTab(address);

    await user.click(await screen.findByRole('button', { name: 'Ladder: Engineering' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Design' }));

    await waitFor(() => {
      expect(current()).toBe('/ladders/design');
    });
  });

  it.each([
    ['/search?q=incident&ladder=design', 'Ladder: Design'],
    ['/publishing/design', 'Ladder: Design'],
    ['/search?q=incident', null],
    ['/nowhere', null],
  ])('names the ladder that a page is about, and no other: %s', async (page, name) => {
    const design = { ...engineering, id: 'design', title: 'Design' };
    server.use(http.get('*/api/ladders', () => HttpResponse.json({ ladders: [engineering, design] })));
    await renderTab(page);
    await screen.findByRole('heading', { level: 1 });

    if (name !== null) expect(await screen.findByRole('button', { name })).toBeVisible();
    else {
      await screen.findByRole('button', { name: 'Theme' }); // it comes as late as the switch
      expect(screen.queryByRole('button', { name: /^Ladder: / })).not.toBeInTheDocument();
    }
  });

  it('says that there is nothing at an address', async () => {
    const { container } = await renderTab('/nowhere');

    expect(await screen.findByRole('heading', { level: 1, name: 'There is nothing at this address' })).toBeVisible();
    await screen.findByRole('navigation', { name: 'Sections' });
    await expectNoViolations(container);
  });

  it('says who is signed in and signs them out', async () => {
    const signOut = vi.fn();
    const { user, container } = await renderTab(address, {
      session: { name: 'Noor Haddad', token: () => Promise.resolve(''), consent: () => Promise.resolve(), signOut },
    });

    await user.click(await screen.findByRole('button', { name: 'Signed in as Noor Haddad' }));
    await expectNoViolations(container);
    await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));

    expect(signOut).toHaveBeenCalledOnce();
  });

  it('leaves person, theme and language to the host', async () => {
    localStorage.setItem('ladder.theme', 'light');
    const host = hosted();
    await renderTab(address, {
      host,
      session: { name: 'Noor', token: () => Promise.resolve(''), consent: () => Promise.resolve(), signOut: null },
    });
    await screen.findByRole('region', { name: 'Delivery' });
    expect(document.documentElement).toHaveStyle({ colorScheme: 'light' });

    act(() => {
      host.choose('dark');
    });

    expect(document.documentElement).toHaveStyle({ colorScheme: 'dark' });
    expect(screen.queryByRole('button', { name: /Theme|Language|Noor/ })).not.toBeInTheDocument();
  });
});
