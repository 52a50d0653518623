import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, dataOf } from '../../../shared/api/client';
import { asProblem } from '../../../shared/api/problem';
import type { Preview, Version } from '../../../shared/api/types';
import { ifMatch } from '../../../shared/api/writes';
import { forgetLadder } from '../forgetLadder';
import { formOf, freshened, withAdded, type ChosenFile } from './chosen';

/** A preview and the files that it is of. */
export interface Previewed {
  preview: Preview;
  files: readonly ChosenFile[];
}

export interface Conflict {
  /** The version that the owner had seen; null when there was none. */
  seen: number | null;
  /** The one that somebody published meanwhile. */
  current: number;
}

const nothing: ReadonlySet<string> = new Set();

/** What an owner chose, what it would become, and its way into the ladder. Nothing that goes wrong loses what was chosen. */
export function useUpload(ladder: string) {
  const client = useQueryClient();
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [changed, setChanged] = useState(nothing);
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);

  const look = async (): Promise<Previewed | null> => {
    const fresh = await freshened(files);
    setChanged(fresh.changed);
    if (fresh.changed.size > 0) return null;
    setFiles((now) => (now === files ? fresh.files : now));
    const preview = await dataOf(
      api.POST('/api/ladders/{ladder}/preview', {
        params: { path: { ladder } },
        body: { files: [] },
        bodySerializer: () => formOf(fresh.files),
      }),
    );
    return { preview, files: fresh.files };
  };

  const preview = useMutation({
    mutationFn: look,
    onSuccess: (found) => {
      setConflict(null);
      if (found) setPreviewed(found);
    },
  });

  const publish = useMutation({
    mutationFn: ({ of, note }: { of: Previewed; note: string }): Promise<Version> =>
      dataOf(
        api.POST('/api/ladders/{ladder}/versions', {
          params: { path: { ladder } },
          headers: ifMatch(of.preview.current),
          body: { files: [] },
          bodySerializer: () => formOf(of.files, note),
        }),
      ),
    onSuccess: () => forgetLadder(client, ladder),
    onError: async (error, { of }) => {
      if (asProblem(error).code !== 'version_conflict') return;
      // What she saw is no longer what would change: she decides again, on what would change now.
      const [anew] = await Promise.all([look(), forgetLadder(client, ladder)]);
      if (!anew) return;
      setPreviewed(anew);
      if (anew.preview.current !== null) setConflict({ seen: of.preview.current, current: anew.preview.current });
    },
  });

  return {
    files,
    changed,
    previewed,
    conflict,
    preview,
    publish,
    isStale: previewed !== null && previewed.files !== files,
    add: (more: readonly ChosenFile[]) => {
      setFiles((current) => withAdded(current, more));
      setChanged((current) => new Set([...current].filter((name) => !more.some((file) => file.name === name))));
    },
    remove: (names: ReadonlySet<string>) => {
      setFiles((current) => current.filter(({ name }) => !names.has(name)));
    },
  };
}

export type Upload = ReturnType<typeof useUpload>;
