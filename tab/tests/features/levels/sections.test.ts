import { describe, expect, it } from 'vitest';
import { capability, level, statement } from '../../../mocks/data/build';
import { byKind, byOrigin, sectionsOf } from '../../../src/features/levels/sections/sections';
import { sectionId } from '../../../src/shared/ladder/sectionId';

describe('A level’s sections', () => {
  it('leave out what would be empty', () => {
    const sections = sectionsOf(
      level({
        code: 'L1',
        capabilities: [
          capability('Delivery', { expectations: [statement('L1', 'narrative', 'Delivers.')] }),
          capability('Silence', {}),
        ],
        guidance: { goal: null, approaches: [], focusAreas: [], measures: ['Speed'], pitfalls: [] },
      }),
    );
    expect(sections.map(({ id }) => id)).toEqual([':capability:delivery', ':guidance']);
  });

  it('have an id whatever the capability is called', () => {
    expect(sectionId('capability', 'Führung & Öl')).toBe(':capability:führung-öl');
    expect(sectionId('capability', 'التواصل')).toBe(':capability:التواصل');
  });
});

describe('Statements', () => {
  const own = statement('L2', 'responsibility', 'Own');
  const taken = (origin: string) => ({ ...statement(origin, 'trait', origin), inherited: true });

  it('are the level’s own or another’s', () => {
    expect(byOrigin([taken('L1'), own, taken(''), taken('L1')])).toMatchObject({
      own: [{ text: 'Own' }],
      inherited: [
        { origin: 'L1', items: [{ text: 'L1' }, { text: 'L1' }] },
        { origin: '', items: [{ text: '' }] },
      ],
    });
  });

  it('come as prose first, then list by list', () => {
    const prose = statement('L2', 'narrative', 'Prose');
    expect(byKind([taken('L1'), own, prose]).map(({ kind }) => kind)).toEqual(['narrative', 'responsibility', 'trait']);
  });
});
