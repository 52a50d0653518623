import { describe, expect, it } from 'vitest';
import { actionGroups } from '../../../src/features/oneOnOnes/actions/actionGroups';
import { isDay } from '../../../src/features/oneOnOnes/meeting/isDay';
import { promptText } from '../../../src/features/oneOnOnes/meeting/promptText';
import type { Action } from '../../../src/shared/api/types';

const action = (id: string, due: string | null, isCarriedOver: boolean): Action => ({
  id,
  text: id,
  owner: 'person',
  ownerId: 'her',
  due,
  raisedOn: '2026-11-02',
  state: 'open',
  closedOn: null,
  isOverdue: false,
  isCarriedOver,
  revision: 1,
});

describe('The text of a prompt', () => {
  it.each([
    ['Delivery: What is a recent example? “Ships on time.”', 'What is a recent example?'],
    ['Delivery: Was ist ein Beispiel? „Ships on time.“', 'Was ist ein Beispiel?'],
    ['Delivery: ما مثال على هذا؟ «Ships on time.»', 'ما مثال على هذا؟'],
  ])('is taken apart: %s', (text, question) => {
    expect(promptText({ text, capability: 'Delivery', section: null, words: 'Ships on time.' })).toEqual({
      question,
      words: 'Ships on time.',
    });
  });

  it('is the question alone when the ladder asks it itself', () => {
    expect(
      promptText({
        text: 'Craft: What did you learn?',
        capability: null,
        section: 'Craft',
        words: 'What did you learn?',
      }),
    ).toEqual({
      question: '',
      words: 'What did you learn?',
    });
  });

  it('is without the name and the marks around it from right to left', () => {
    expect(
      promptText({
        text: '\u2068Delivery\u2069: من لديه مثال جيد؟ «\u2068Ships on time.\u2069»',
        capability: 'Delivery',
        section: null,
        words: 'Ships on time.',
      }),
    ).toEqual({ question: 'من لديه مثال جيد؟', words: 'Ships on time.' });
  });

  it('stays whole when the words are not in it', () => {
    expect(promptText({ text: 'What now?', capability: null, section: null, words: 'Something else' })).toEqual({
      question: 'What now?',
      words: null,
    });
  });
});

describe('Actions', () => {
  it('from before come first, the earliest due first', () => {
    const groups = actionGroups([
      action('new', null, false),
      action('late', '2026-12-01', true),
      action('early', '2026-10-01', true),
      action('some day', null, true),
    ]);

    expect(groups.map(({ name, actions }) => [name, ...actions.map(({ id }) => id)])).toEqual([
      ['carriedOver', 'early', 'late', 'some day'],
      ['agreed', 'new'],
    ]);
  });

  it('leave out groups without any', () => {
    expect(actionGroups([])).toEqual([]);
  });
});

describe('A day', () => {
  it.each([
    ['2026-11-02', true],
    ['2026-13-02', false],
    ['today', false],
  ])('%s is one: %s', (text, isOne) => {
    expect(isDay(text)).toBe(isOne);
  });
});
