import { useQuery } from '@tanstack/react-query';
import type { ChosenFile } from '../upload/chosen';
import { decoded } from './sourceText';

/** The text of a chosen file: null for what is no text. */
export function useSourceText(chosen: ChosenFile | undefined) {
  return useQuery({
    // A file that is chosen again under its name is another file.
    queryKey: ['chosen', chosen?.name, chosen?.file.size, chosen?.file.lastModified],
    enabled: chosen !== undefined,
    networkMode: 'always',
    retry: false,
    gcTime: 0,
    queryFn: async () => ({ text: chosen ? decoded(new Uint8Array(await chosen.file.arrayBuffer())) : null }),
  });
}
