import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { capabilityKey, subjectKey } from '../../../src/features/assess/subjects';
import { DraftKeeper, type Kept, type SendDraft } from '../../../src/features/assess/writing/drafts/DraftKeeper';
import { contentOf, isSameDraft, type Draft, type Entry } from '../../../src/features/assess/writing/drafts/draft';
import { parseCopy, type LocalCopy } from '../../../src/features/assess/writing/drafts/localCopies';
import { mergeDrafts, resolveClash } from '../../../src/features/assess/writing/drafts/mergeDrafts';
import { progressOf, progressOfAll, stepAt, stepsOf } from '../../../src/features/assess/writing/steps/steps';
import { ProblemError } from '../../../src/shared/api/problem';
import type { RatingSheet } from '../../../src/shared/api/types';

const rating = (point: string | null, comment = '', evidence: string[] = []): Entry => ({
  kind: 'rating',
  point,
  comment,
  evidence,
  words: 'w',
});
const answer = (text: string): Entry => ({ kind: 'answer', text, words: 'w' });
const delivery = capabilityKey('L4', 'Delivery');
const craft = capabilityKey('L4', 'Technical Craft');
const draft = (...entries: [string, Entry][]): Draft => new Map(entries);

describe('What is rated', () => {
  it('is the same thing however its name is spaced and written', () => {
    const subject = { statement: null, question: null, level: 'L4', capability: 'TECHNICALCRAFT' };
    expect(craft).toBe(subjectKey(subject));
  });

  it('is sent once it has a point, and an answer once it has words', () => {
    const content = contentOf(
      draft(
        [delivery, rating(null, 'Later')],
        [craft, rating('Good', 'So')],
        ['q q1', answer(' ')],
        ['s s1', rating('Bad')],
      ),
    );
    expect(content.answers).toEqual([]);
    expect(content.ratings).toEqual([
      { level: 'L4', capability: 'TECHNICALCRAFT', point: 'Good', comment: 'So', evidence: [], words: 'w' },
      { statement: 's1', point: 'Bad', comment: '', evidence: [], words: 'w' },
    ]);
  });
});

describe('Two windows of one draft', () => {
  const base = draft([delivery, rating('Good')], [craft, rating('Good')]);

  it('both keep what one of them changed', () => {
    const mine = draft([delivery, rating('Better')], [craft, rating('Good')]);
    const theirs = draft([delivery, rating('Good')], [craft, rating('Good', 'More')], ['q q1', answer('Yes')]);
    const merged = mergeDrafts(base, mine, theirs);
    expect(merged.clashes.size).toBe(0);
    expect(merged.taken).toBe(2);
    expect(
      isSameDraft(
        merged.draft,
        draft([delivery, rating('Better')], [craft, rating('Good', 'More')], ['q q1', answer('Yes')]),
      ),
    ).toBe(true);
  });

  it('ask about what both changed, and show what was typed here until then', () => {
    const merged = mergeDrafts(
      base,
      draft([delivery, rating('Better')]),
      draft([delivery, rating('Worse')], [craft, rating('Good')]),
    );
    expect(merged.draft.get(delivery)).toEqual(rating('Better'));
    expect(merged.clashes.get(delivery)).toEqual(rating('Worse'));
    expect(merged.draft.has(craft)).toBe(false);
  });

  it('do not clash over what a lost answer kept from this window itself', () => {
    const merged = mergeDrafts(draft(), draft(['q q1', answer('abcd')]), draft(['q q1', answer('abc')]), [
      draft(['q q1', answer('abc')]),
    ]);
    expect(merged.clashes.size).toBe(0);
    expect(merged.draft.get('q q1')).toEqual(answer('abcd'));
  });

  it('never lose a comment that waits for its point', () => {
    const merged = mergeDrafts(
      draft(),
      draft([delivery, rating(null, 'Typed here')]),
      draft([delivery, rating('Good')]),
    );
    expect(merged.draft.get(delivery)).toEqual(rating(null, 'Typed here'));
    expect(resolveClash(merged.draft.get(delivery), merged.clashes.get(delivery), 'both')).toEqual(
      rating('Good', 'Typed here'),
    );
  });

  it('are settled by their author', () => {
    const [mine, theirs] = [rating('Good', 'One', ['a']), rating('Bad', 'Two', ['a', 'b'])];
    expect(resolveClash(mine, theirs, 'mine')).toBe(mine);
    expect(resolveClash(mine, theirs, 'theirs')).toBe(theirs);
    expect(resolveClash(mine, theirs, 'both')).toEqual(rating('Good', 'One\n\nTwo', ['a', 'b']));
    expect(resolveClash(mine, undefined, 'theirs')).toBeUndefined();
  });
});

describe('A draft that is typed', () => {
  let copy: LocalCopy | null = null;
  const keep = (send: SendDraft, kept: Kept = { revision: 0, savedAt: null, draft: draft() }) =>
    new DraftKeeper(kept, {
      send,
      keepCopy: (next) => {
        copy = next;
      },
    });
  const saves: SendDraft = (sent, from) =>
    Promise.resolve({ revision: from.revision + 1, savedAt: '2026-01-01T10:42:00Z', draft: sent, isConflict: false });
  const unreachable = () => Promise.reject(new TypeError('offline'));

  beforeEach(() => {
    copy = null;
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is saved once the hand rests', async () => {
    const send = vi.fn(saves);
    const keeper = keep(send);
    keeper.write(delivery, rating('Good', 'a'));
    keeper.write(delivery, rating('Good', 'ab'));
    expect(keeper.getState().status).toBe('changed');
    await vi.advanceTimersByTimeAsync(1000);
    expect(send).toHaveBeenCalledOnce();
    expect(keeper.getState()).toMatchObject({ status: 'saved', revision: 1, savedAt: '2026-01-01T10:42:00Z' });
    expect(copy).toBeNull();
  });

  it('stays on this device without a network, and is saved when there is one', async () => {
    const send = vi.fn<SendDraft>(unreachable);
    const keeper = keep(send);
    keeper.write('q q1', answer('Typed offline'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(keeper.getState()).toMatchObject({ status: 'failed', problem: { code: 'unreachable' } });
    expect(copy).toMatchObject({ draft: draft(['q q1', answer('Typed offline')]) });
    send.mockImplementation(saves);
    await vi.advanceTimersByTimeAsync(5000);
    expect(keeper.getState().status).toBe('saved');
    expect(copy).toBeNull();
  });

  it('is not sent again and again when it is refused', async () => {
    const send = vi.fn<SendDraft>(() => Promise.reject(new ProblemError('text_too_long', 400, null, '')));
    const keeper = keep(send);
    keeper.write('q q1', answer('x'));
    await vi.advanceTimersByTimeAsync(200_000);
    expect(send).toHaveBeenCalledOnce();
    expect(copy).not.toBeNull();
  });

  it('takes over what another window saved, and saves both', async () => {
    let first = true;
    const sent: Draft[] = [];
    const keeper = keep((what, from) => {
      sent.push(what);
      if (!first) return saves(what, from);
      first = false;
      return Promise.resolve({
        revision: 4,
        savedAt: null,
        draft: draft([craft, rating('Worse')]),
        isConflict: true,
      });
    });
    keeper.write(delivery, rating('Good'));
    expect(await keeper.flush()).toBe(true);
    expect(keeper.getState()).toMatchObject({ revision: 5, merges: 1, status: 'saved' });
    expect(sent.at(-1)?.size).toBe(2);
  });

  it('leaves what is kept alone until a clash is settled', async () => {
    const sent: Draft[] = [];
    const keeper = keep((what, from) => {
      sent.push(what);
      return saves(what, from);
    });
    keeper.takeUp({ base: draft(), draft: draft([delivery, rating('Mine')]), sent: [] });
    await keeper.flush();
    keeper.write(delivery, rating('Again'));
    keeper.adopt({ revision: 9, savedAt: null, draft: draft([delivery, rating('Theirs')]) });
    expect(keeper.getState().clashes.get(delivery)).toEqual(rating('Theirs'));
    await keeper.flush();
    expect(keeper.getState().draft.get(delivery)).toEqual(rating('Again'));
    expect(copy).toMatchObject({ draft: draft([delivery, rating('Again')]) });
    expect(sent).toHaveLength(1);
    keeper.choose(delivery, 'mine');
    await keeper.flush();
    expect(sent.at(-1)?.get(delivery)).toEqual(rating('Again'));
    expect(copy).toBeNull();
  });

  it('still asks about a clash when the window is opened again before it was settled', async () => {
    const theirs = { revision: 9, savedAt: null, draft: draft([delivery, rating('Theirs')]) };
    const keeper = keep(saves);
    keeper.write(delivery, rating('Mine'));
    keeper.adopt(theirs);
    await keeper.flush();
    const left = copy ?? { base: draft(), draft: draft(), sent: [] };

    const again = keep(saves, theirs);
    again.takeUp(left);
    await again.flush();

    expect(again.getState().draft.get(delivery)).toEqual(rating('Mine'));
    expect(again.getState().clashes.get(delivery)).toEqual(rating('Theirs'));
    expect(again.getState().revision).toBe(9);
  });

  it('tells nothing of another window when it was this one that had more added', () => {
    const keeper = keep(saves);
    keeper.expect(1);
    keeper.adopt({ revision: 1, savedAt: null, draft: draft([delivery, rating('Good')]) });
    expect(keeper.getState()).toMatchObject({ merges: 0, revision: 1 });
    expect(keeper.getState().draft.has(delivery)).toBe(true);
  });

  it('is read from what a window left, and from nothing else', () => {
    const left = { base: [], draft: [[delivery, rating('Good')]], sent: [] };
    expect(parseCopy(JSON.stringify(left))?.draft.get(delivery)).toEqual(rating('Good'));
    expect(parseCopy('{"draft":[["x",{"kind":"rating"}]],"base":[],"sent":[]}')).toBeNull();
    expect(parseCopy('no')).toBeNull();
  });
});

describe('The steps', () => {
  const statement = (id: string) => ({ id, title: null, text: id, words: `w-${id}` });
  const sheet: RatingSheet = {
    ladder: 'engineering',
    version: 1,
    points: [
      { name: 'Bad', order: 1, of: 2, isDefault: false },
      { name: 'Good', order: 2, of: 2, isDefault: false },
    ],
    capabilities: [
      { level: 'L4', name: null, statements: [statement('a')], descriptors: [], words: null },
      { level: 'L4', name: 'Technical Craft', statements: [statement('b')], descriptors: [], words: 'w1' },
      { level: 'L5', name: 'Technical  craft', statements: [statement('c')], descriptors: [], words: 'w2' },
      { level: 'L5', name: 'Delivery', statements: [statement('d')], descriptors: [], words: 'w3' },
    ],
    questions: [{ id: 'q1', text: 'Why?', words: 'w4' }],
  };

  it('lead through the capabilities, each once, and end with a look at the whole', () => {
    const steps = stepsOf(sheet, draft());
    expect(steps.map(({ id }) => id)).toEqual(['c-technical-craft', 'c-delivery', 'everywhere', 'questions', 'check']);
    expect(progressOfAll(steps, draft([craft, rating('Good')], ['s a', rating('Good')]))).toEqual({ done: 1, of: 3 });
  });

  it('ask about a single statement of a capability only when it is rated already', () => {
    const [first] = stepsOf(sheet, draft(['s b', rating('Good')]));
    expect(first && progressOf(first, draft(['s b', rating('Good')]))).toEqual({ done: 1, of: 3 });
  });

  it('go on where the author left off', () => {
    const written = draft([craft, rating('Good')], [capabilityKey('L5', 'Technical craft'), rating('Bad')]);
    const steps = stepsOf(sheet, written);
    expect(stepAt(steps, null, written)?.id).toBe('c-delivery');
    expect(stepAt(steps, 'questions', written)?.id).toBe('questions');
  });

  it('count the statements where a ladder has no capabilities', () => {
    const bare = { ...sheet, capabilities: sheet.capabilities.slice(0, 1) };
    expect(progressOfAll(stepsOf(bare, draft()), draft())).toEqual({ done: 0, of: 1 });
  });
});
