import { useEffect, useState } from 'react';
import type { OwnSide, Side } from '../../../../shared/api/types';
import { DraftKeeper } from './DraftKeeper';
import { copiesOf, keepCopy, localKey } from './localCopies';
import { keptSide, sendDraftOf } from './sendDraft';

/** The draft of this window: takes up what was left unsaved, saves before the page goes, and learns what other windows save. */
export function useDraftKeeper(person: string, round: string, side: Side, own: OwnSide): DraftKeeper {
  const [key] = useState(() => localKey(round, side));
  const [keeper] = useState(
    () =>
      new DraftKeeper(keptSide(own), {
        send: sendDraftOf(person, round),
        keepCopy: (copy) => {
          keepCopy(key, copy);
        },
      }),
  );

  useEffect(() => {
    const left = copiesOf(round, side).filter((one) => one.key !== key);
    for (const { key: other, copy } of left) {
      if (!keeper.takeUp(copy)) break;
      void keeper.flush(); // keeps a copy of its own at once
      keepCopy(other, null);
    }
  }, [keeper, key, round, side]);

  useEffect(() => {
    keeper.adopt(keptSide(own));
  }, [keeper, own]);

  useEffect(() => {
    const flush = () => void keeper.flush();
    window.addEventListener('online', flush);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [keeper]);

  return keeper;
}
