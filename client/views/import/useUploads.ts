/** Files on their way to the server: several at once, each of which can be given up. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { Failure } from '../../api/failures.ts';
import { uploadFile } from '../../api/uploadFile.ts';

export interface Upload {
  readonly key: number;
  readonly name: string;
  readonly bytes: number;
  /** How much of it has been sent, 0 to 1. */
  readonly share: number;
  /** The id that the server gave it; null while it is on its way. */
  readonly id: string | null;
  readonly failure: Failure | null;
}

export interface Uploads {
  readonly uploads: readonly Upload[];
  readonly add: (files: readonly File[]) => void;
  /** Takes a file out, giving up what is on its way. */
  readonly remove: (key: number) => void;
  readonly clear: () => void;
}

export function useUploads(): Uploads {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const controllers = useRef(new Map<number, AbortController>());
  const last = useRef(0);

  const give = useCallback((key: number) => {
    controllers.current.get(key)?.abort(new DOMException('Given up.', 'AbortError'));
    controllers.current.delete(key);
  }, []);
  // What nobody waits for any more is not sent on.
  useEffect(() => {
    const open = controllers.current;
    return () => {
      for (const controller of open.values()) controller.abort(new DOMException('Left.', 'AbortError'));
    };
  }, []);

  const add = useCallback((files: readonly File[]) => {
    for (const file of files) {
      const key = ++last.current;
      const controller = new AbortController();
      controllers.current.set(key, controller);
      const change = (part: Partial<Upload>) =>
        setUploads((before) => before.map((one) => (one.key === key ? { ...one, ...part } : one)));
      setUploads((before) => [
        ...before,
        { key, name: file.name, bytes: file.size, share: 0, id: null, failure: null },
      ]);
      uploadFile(file, { onProgress: (share) => change({ share }), signal: controller.signal })
        .then((id) => change({ id, share: 1 }))
        .catch((error: unknown) => {
          if (error instanceof Failure) change({ failure: error });
        });
    }
  }, []);
  const remove = useCallback(
    (key: number) => {
      give(key);
      setUploads((before) => before.filter((one) => one.key !== key));
    },
    [give],
  );
  const clear = useCallback(() => {
    for (const key of [...controllers.current.keys()]) give(key);
    setUploads([]);
  }, [give]);
  return { uploads, add, remove, clear };
}
