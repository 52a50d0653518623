import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { problem } from '../../../mocks/handlers';
import type { CaseSentence, PromotionCase } from '../../../src/shared/api/types';
import { renderTab } from '../../renderTab';
import { server } from '../../server';

const sentence = (text: string, statement = 'asked'): CaseSentence => ({
  version: 1,
  statement,
  text,
  cites: ['piece'],
});
const made: PromotionCase = {
  person: 'me',
  ladder: 'engineering',
  version: 1,
  level: 'L5',
  title: 'L5',
  coverage: { covered: 1, expectations: 1, percent: 100 },
  sections: [
    {
      capability: 'Delivery',
      expectations: [
        { statement: 'asked', text: 'Ships what was promised.', isMissing: false, best: 1, others: [], claims: [] },
      ],
    },
  ],
  evidence: [
    {
      number: 1,
      id: 'piece',
      title: 'The launch',
      text: '',
      source: '',
      link: null,
      date: '2026-01-01',
      ageInDays: 3,
      freshness: 'fresh',
    },
  ],
};

/** Answers with the case; a write of its sentences is refused as long as there is a refusal. */
function givenCase(...sentences: CaseSentence[]) {
  const given = { sentences, revision: 1, refusal: '', canBeRead: true };
  server.use(
    http.get('*/api/people/me/case', () => (given.canBeRead ? HttpResponse.json(made) : problem(403, 'lost'))),
    http.get('*/api/people/me/case/sentences', () =>
      given.canBeRead
        ? HttpResponse.json({
            ladder: 'engineering',
            level: 'L5',
            sentences: given.sentences,
            revision: given.revision,
          })
        : problem(403, 'lost'),
    ),
    http.put('*/api/people/me/case/sentences', () =>
      given.refusal === '' ? new HttpResponse(null, { status: 204 }) : problem(412, given.refusal),
    ),
  );
  return given;
}

describe('A promotion case', () => {
  it('keeps the words of a sentence when the case was changed elsewhere meanwhile', async () => {
    const given = givenCase(sentence('We shipped.'));
    const { user } = await renderTab('/people/me/case/engineering/L5');
    await user.click(await screen.findByRole('button', { name: 'Change the sentence: We shipped.' }));
    await user.type(screen.getByRole('textbox', { name: 'Your sentence' }), ' On time.');
    given.refusal = 'outdated';
    given.sentences = [sentence('Nobody was paged.'), sentence('We shipped.')];
    await user.click(screen.getByRole('button', { name: 'Save the sentence' }));

    expect(await screen.findByText(/Nobody was paged/)).toBeVisible();
    expect(screen.getByText(/What you typed is still here/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Your sentence' })).toHaveValue('We shipped. On time.');
    expect(screen.queryByRole('button', { name: 'Change the sentence: We shipped.' })).not.toBeInTheDocument();
  });

  it('stays when it cannot be read again', async () => {
    const given = givenCase(sentence('We shipped.'));
    const { user } = await renderTab('/people/me/case/engineering/L5');
    await user.click(await screen.findByRole('button', { name: /^Write a sentence on/ }));
    await user.type(screen.getByRole('textbox', { name: 'Your sentence' }), 'Nobody was paged.');
    given.canBeRead = false;
    await user.click(screen.getByRole('button', { name: 'Save the sentence' }));

    await waitFor(() => {
      expect(screen.queryByRole('textbox', { name: 'Your sentence' })).not.toBeInTheDocument();
    });
    expect(screen.getByRole('button', { name: 'Change the sentence: We shipped.' })).toBeVisible();
  });

  it('says why a sentence on words that are gone was not removed', async () => {
    const given = givenCase(sentence('We moved.', 'gone'));
    const { user } = await renderTab('/people/me/case/engineering/L5');
    given.refusal = 'too_many_requests';
    await user.click(await screen.findByRole('button', { name: 'Remove the sentence: We moved.' }));

    expect(await screen.findByText(/too_many_requests/)).toBeVisible();
  });
});
