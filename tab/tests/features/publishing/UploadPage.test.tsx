import { fireEvent, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { me } from '../../../mocks/data/people';
import { problem } from '../../../mocks/handlers';
import type { Preview, Version } from '../../../src/shared/api/types';
import { renderTab } from '../../renderTab';
import { server } from '../../server';

const coverage = { characters: 10, typed: 10, residual: 0, lost: 0, typedShare: 1 };
const preview = (contentHash: string): Preview => ({
  ladder: 'engineering',
  title: 'Engineering',
  contentHash,
  current: 1,
  sameAsCurrent: false,
  canBePublished: true,
  levels: [],
  outline: [],
  coverage,
  files: [],
  residualCount: 0,
  residual: [],
  understood: [],
  diagnosticCounts: { error: 0, warning: 0, info: 0 },
  diagnostics: [],
  lintCount: 0,
  lint: [],
  changes: null,
  rated: { kept: 0, reworded: 0, removed: 0, new: 0, changed: [] },
});

const readable = { files: [new File(['# L1'], 'l1.md')], items: [{ webkitGetAsEntry: () => null }] };

/** What a browser hands over when a file is dropped that somebody deletes or locks meanwhile. */
const unreadable = {
  files: [],
  items: [
    {
      webkitGetAsEntry: () => ({
        isFile: true,
        isDirectory: false,
        fullPath: '/l1.md',
        file: (_: unknown, reject: (error: Error) => void) => {
          reject(new DOMException('It is gone.', 'NotFoundError'));
        },
      }),
    },
  ],
};

beforeEach(() => {
  server.use(http.get('*/api/people/me', () => HttpResponse.json({ ...me, roles: ['ladderOwner'] })));
});

describe('A new version', () => {
  it('keeps its note when it is previewed again', async () => {
    let previews = 0;
    server.use(
      http.post('*/api/ladders/engineering/preview', () => HttpResponse.json(preview(`hash ${(previews += 1)}`))),
    );
    const { user } = await renderTab('/publishing/engineering/new');
    fireEvent.drop(await screen.findByText('Drag files or a folder here'), { dataTransfer: readable });
    await user.click(await screen.findByRole('button', { name: 'Preview' }));
    await user.type(await screen.findByRole('textbox', { name: /^What changed and why/ }), 'Clearer words');
    await user.click(screen.getByRole('button', { name: 'Preview again' }));
    await waitFor(() => {
      expect(previews).toBe(2);
    });

    expect(await screen.findByDisplayValue('Clearer words')).toBeVisible();
  });

  it('says that what was dropped cannot be read', async () => {
    await renderTab('/publishing/engineering/new');

    fireEvent.drop(await screen.findByText('Drag files or a folder here'), { dataTransfer: unreadable });

    expect(await screen.findByText('What you dropped could not be read. Nothing was added.')).toBeVisible();
  });
});

describe('The versions', () => {
  it('stay when no more of them can be read', async () => {
    const version: Version = {
      number: 60,
      contentHash: 'hash',
      title: 'Engineering',
      publishedAt: '2026-01-01T08:00:00Z',
      publishedBy: { id: me.id, name: 'Noor Haddad' },
      note: null,
      restoredFrom: null,
      files: 1,
      bytes: 10,
      levels: 1,
      coverage,
    };
    server.use(
      http.get('*/api/ladders/engineering/versions', ({ request }) =>
        new URL(request.url).searchParams.has('before')
          ? problem(403, 'lost')
          : HttpResponse.json({ versions: [version], next: 59 }),
      ),
    );
    const { user } = await renderTab('/publishing/engineering');
    await user.click(await screen.findByRole('button', { name: 'Show earlier versions' }));

    expect(await screen.findByText(/lost/)).toBeVisible();
    expect(screen.getByRole('heading', { name: /60/ })).toBeVisible();
  });
});
