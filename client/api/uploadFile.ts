/** Sends a file to be imported, telling how far it is: `fetch` does not tell. */
import { Failure, kindOfStatus } from './failures.ts';

interface UploadOptions {
  /** How much of it has been sent, 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** @returns the id to import it by. @throws Failure; the signal's reason where it was given up. */
export function uploadFile(file: File, { onProgress, signal }: UploadOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/uploads?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded }) =>
      onProgress(file.size === 0 ? 1 : Math.min(1, loaded / file.size)),
    );
    request.addEventListener('load', () => {
      const answer = request.response as UploadAnswer | null;
      if (request.status === 200 && answer?.upload !== undefined) resolve(answer.upload);
      else reject(new Failure(kindOfStatus(request.status), answer?.errors?.[0]?.message ?? ''));
    });
    request.addEventListener('error', () => reject(new Failure('offline', '')));
    request.addEventListener('abort', () => reject(signal.reason as Error));
    if (signal.aborted) reject(signal.reason as Error);
    else {
      signal.addEventListener('abort', () => request.abort(), { once: true });
      request.send(file);
    }
  });
}

interface UploadAnswer {
  readonly upload?: string;
  readonly errors?: readonly { readonly message: string }[];
}
