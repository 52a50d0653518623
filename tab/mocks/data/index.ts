import type { Ladder, Level } from '../../src/shared/api/types';
import { l4 } from './l4';
import { l5 } from './l5';
import { m1 } from './m1';
import { l1, l2, l3, l6, m2 } from './others';

export { comparison } from './comparison';

export const levels: Level[] = [l1, l2, l3, l4, l5, l6, m1, m2];

export const engineering: Ladder = {
  id: 'engineering',
  title: 'Engineering',
  contentHash: '9f2c',
  version: 1,
  levels: levels.map(({ code, title, track, order, summary }) => ({ code, title, track, order, summary })),
  capabilities: l4.capabilities.map(({ name, group, description }) => ({ name, group, description })),
  tracks: ['Engineer', 'Manager'],
};

export const ladders: Ladder[] = [engineering];
