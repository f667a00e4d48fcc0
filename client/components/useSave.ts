/** Saves a file, which may take a while to make, and says that it is saved; or keeps that it could not be made. */
import { useCallback, useState } from 'react';
import { useWords } from '../messages/words.ts';
import { useAnnounce } from './Announcer.tsx';
import { saveFile } from './download.ts';

interface Saving {
  readonly save: (file: string, make: () => Blob | Promise<Blob>) => Promise<void>;
  readonly isSaving: boolean;
  /** What could not be made, in words; null once something is tried again. */
  readonly failure: string | null;
}

export function useSave(): Saving {
  const { say } = useWords();
  const announce = useAnnounce();
  const [isSaving, setSaving] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const save: Saving['save'] = useCallback(
    async (file, make) => {
      setSaving(true);
      setFailed(null);
      try {
        saveFile(file, await make());
        announce(say('export.done', { file }));
      } catch {
        setFailed(file);
      }
      setSaving(false);
    },
    [say, announce],
  );
  return { save, isSaving, failure: failed === null ? null : say('export.notMade', { file: failed }) };
}
