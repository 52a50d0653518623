import { describe, expect, it } from 'vitest';
import { ladders } from '../../../mocks/data';
import { choiceAt, fitted, pathOf, type Choice } from '../../../src/features/pin/pin';

describe('What is pinned', () => {
  it.each<Choice>([
    { kind: 'ladder', ladder: 'a b', from: '', to: '', series: '' },
    { kind: 'level', ladder: 'engineering', from: 'L4/5', to: '', series: '' },
    { kind: 'comparison', ladder: 'engineering', from: 'L4', to: 'سينيور', series: '' },
    { kind: 'oneOnOne', ladder: '', from: '', to: '', series: 'a-key' },
    { kind: 'oneOnOne', ladder: '', from: '', to: '', series: '' },
  ])('is read from the address that it is kept as: $kind', (choice) => {
    expect({ ladder: '', from: '', to: '', series: '', ...choiceAt(pathOf(choice)) }).toEqual(choice);
  });

  it('is nothing at any other address', () => {
    expect(choiceAt('/search')).toBeUndefined();
    expect(choiceAt('')).toBeUndefined();
    expect(choiceAt('/ladders/engineering/levels/%zz')).toMatchObject({ from: '' });
  });

  it('loses a level that the ladder has no more', () => {
    const [ladder] = ladders;
    if (!ladder) throw new Error('There is no ladder to try with.');
    const choice = fitted({ kind: 'level', ladder: ladder.id, from: 'L99' }, ladder);
    expect(ladder.levels.map(({ code }) => code)).toContain(choice.from);
  });
});
