import type { RoundSummary } from '../../../shared/api/types';
import type { TextKey } from '../../../shared/i18n/namespaces';

type Words = TextKey<'assess'>;

interface StageWords {
  stage: Words;
  /** What to do next. */
  next: Words;
  /** What leads there. */
  action: Words;
}

type Known = Pick<RoundSummary, 'stage' | 'writtenBy' | 'revision'>;

/** How far a round is, in the words of the one who looks at it. */
export function stageWords({ stage, writtenBy, revision }: Known): StageWords {
  switch (stage) {
    case 'drafting':
      return revision === 0
        ? { stage: 'stages.toBegin', next: 'next.begin', action: 'actions.begin' }
        : { stage: 'stages.drafting', next: 'next.goOn', action: 'actions.goOn' };
    case 'waiting':
      return { stage: 'stages.waiting', next: 'next.wait', action: 'actions.look' };
    case 'revealed':
      return {
        stage: 'stages.revealed',
        next: writtenBy === 'manager' ? 'next.talkAndSignOff' : 'next.talk',
        action: 'actions.read',
      };
    case 'signedOff':
      return { stage: 'stages.signedOff', next: 'next.signedOff', action: 'actions.read' };
    case 'closed':
      return { stage: 'stages.closed', next: 'next.closed', action: 'actions.read' };
  }
}

export const isUnderWay = ({ stage }: Pick<RoundSummary, 'stage'>): boolean =>
  stage === 'drafting' || stage === 'waiting' || stage === 'revealed';
