import { useSyncExternalStore } from 'react';
import { stored } from '../stored';

/** The level that the reader called hers. Kept in this browser alone. */
export interface MyLevel {
  ladder: string;
  level: string;
}

const mine = stored('ladder.myLevel');

export function parseMyLevel(value: string | null): MyLevel | null {
  const [ladder, level] = value?.split('/').map(decodeSafely) ?? [];
  return ladder && level ? { ladder, level } : null;
}

export const formatMyLevel = ({ ladder, level }: MyLevel): string =>
  `${encodeURIComponent(ladder)}/${encodeURIComponent(level)}`;

export function useMyLevel(): [MyLevel | null, (next: MyLevel | null) => void] {
  const value = useSyncExternalStore(mine.subscribe, mine.get);
  return [
    parseMyLevel(value),
    (next) => {
      mine.set(next && formatMyLevel(next));
    },
  ];
}

function decodeSafely(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
