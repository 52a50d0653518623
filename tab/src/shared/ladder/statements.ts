import type { Level } from '../api/types';
import { levelName } from './levels';

/** Something of a ladder that evidence can speak for. */
export interface LadderStatement {
  ladder: string;
  version: number;
  id: string;
  /** Empty for what is asked of everyone; so is its name. */
  level: string;
  levelName: string;
  /** Null for what holds across capabilities. */
  capability: string | null;
  title: string | null;
  /** The point of the rating scale that it describes; null for what describes none. */
  point: string | null;
  text: string;
}

/** What a level asks for itself, in the ladder's order. What it takes over from another level is that level's. */
export function statementsOf(ladder: string, version: number, level: Level): LadderStatement[] {
  const of = (
    capability: string | null,
    statements: readonly {
      id: string;
      text: string;
      title?: string | null;
      point?: string;
      origin: string;
      inherited: boolean;
    }[],
  ): LadderStatement[] =>
    statements
      .filter(({ inherited, origin }) => !inherited || origin === '')
      .map(({ id, text, origin, inherited, title = null, point = null }) => ({
        ladder,
        version,
        id,
        level: inherited ? origin : level.code,
        levelName: inherited ? origin : levelName(level),
        capability,
        title,
        point,
        text,
      }));
  return [
    ...of(null, level.expectations),
    ...level.capabilities.flatMap(({ name, expectations, descriptors }) => [
      ...of(name, expectations),
      ...of(name, descriptors),
    ]),
  ];
}

/** Those in whose words, capability or level each of the typed words is found. */
export function findStatements(statements: readonly LadderStatement[], typed: string): LadderStatement[] {
  const words = typed.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [...statements];
  return statements.filter(({ text, title, capability, levelName: level }) => {
    const all = [text, title, capability, level].join(' ').toLocaleLowerCase();
    return words.every((word) => all.includes(word));
  });
}
