import type { Ladder, TeamMember } from '../../shared/api/types';
import { levelAfter } from '../../shared/ladder/levels';

/** What the rounds of a team are towards: each one's own level, or the one after it. */
export type Towards = 'own' | 'next';

export interface Candidate {
  member: TeamMember;
  /** Null for whom nobody has set a level. */
  round: { ladder: string; currentLevel: string; targetLevel: string } | null;
  /** Whether a round of hers is under way already. */
  isRunning: boolean;
}

/** Who of a team can be assessed, and towards what: at the top of a ladder towards her own level. */
export const candidatesOf = (
  members: readonly TeamMember[],
  ladders: readonly Ladder[],
  towards: Towards,
): Candidate[] =>
  members.map((member) => {
    const { ladder: id, level } = member;
    const ladder = ladders.find((one) => one.id === id);
    const next = ladder && level !== null && towards === 'next' ? levelAfter(ladder, level)?.code : undefined;
    return {
      member,
      round: id === null || level === null ? null : { ladder: id, currentLevel: level, targetLevel: next ?? level },
      isRunning: member.rounds.length > 0,
    };
  });
