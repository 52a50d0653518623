import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { engineering, levels } from '../../../mocks/data';
import { me } from '../../../mocks/data/people';
import type { Evidence, Level } from '../../../src/shared/api/types';
import { renderTab } from '../../renderTab';
import { server } from '../../server';

const design = {
  ...engineering,
  id: 'design',
  title: 'Design',
  levels: engineering.levels.filter(({ code }) => code === 'L4'),
  capabilities: [{ name: 'Research', group: null, description: [] }],
};

/** What the design ladder asks at L4. */
const atL4 = (level: Level): Level => ({
  ...level,
  expectations: [],
  capabilities: level.capabilities.slice(0, 1).map((capability) => ({
    ...capability,
    name: 'Research',
    descriptors: [],
    expectations: capability.expectations.slice(0, 1),
  })),
});

const engineers = levels.find(({ code }) => code === 'L4');
const words = 'Talks to five people before drawing anything.';

describe('Evidence that speaks for several ladders', () => {
  it('shows the words of each of them', async () => {
    if (!engineers) throw new Error('There is no level to try with.');
    const designers = atL4(engineers);
    const [first] = engineers.capabilities.flatMap(({ descriptors }) => descriptors);
    const hers = { ...first, id: 'asked-of-designers', text: words, inherited: false, origin: '' };
    const piece: Evidence = {
      id: 'piece',
      title: 'Asked before building',
      text: '',
      source: '',
      link: null,
      date: '2026-01-01',
      speaksFor: [
        { ladder: 'engineering', version: 1, statement: first?.id ?? '' },
        { ladder: 'design', version: 1, statement: hers.id },
      ],
      visibility: 'mine',
      revision: 1,
    };
    server.use(
      http.get('*/api/people/me', () => HttpResponse.json({ ...me, level: null })),
      http.get('*/api/ladders', () => HttpResponse.json({ ladders: [engineering, design] })),
      http.get('*/api/ladders/design/levels/L4', () =>
        HttpResponse.json({
          ...designers,
          capabilities: designers.capabilities.map((capability) => ({ ...capability, descriptors: [hers] })),
        }),
      ),
      http.get('*/api/people/me/evidence/piece', () => HttpResponse.json(piece)),
    );
    await renderTab('/people/me/evidence/piece');

    expect(await screen.findByText(words)).toBeVisible();
    expect(await screen.findByText(first?.text ?? '')).toBeVisible();
    expect(screen.queryByText(/earlier version/i)).not.toBeInTheDocument();
  });
});
