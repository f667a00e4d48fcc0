/** What kept Crosstie from starting. The codes are stable: scripts and tests may rely on them. */
export type StartErrorCode =
  | 'ACCESS_DENIED'
  | 'BAD_CONFIGURATION'
  | 'DATA_FOLDER_IN_USE'
  | 'DATA_FOLDER_UNWRITABLE'
  | 'DISK_FULL'
  | 'DOCKER_FAILED'
  | 'JAVA_MISSING'
  | 'JAVA_TOO_OLD'
  | 'MAVEN_FAILED'
  | 'MAVEN_MISSING'
  | 'NO_NEO4J'
  | 'PASSWORD_REFUSED'
  | 'PORT_FORBIDDEN'
  | 'PORT_IN_USE'
  | 'STORE_IS_NEWER'
  | 'STORE_WONT_START';

/**
 * A start that failed for a reason a person can mend. The message is written for that person: one sentence
 * that says what is wrong, where, and what to do. The cause, if any, is for a log and never shown.
 */
export class StartError extends Error {
  override readonly name = 'StartError';

  constructor(
    readonly code: StartErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The failure of a write to `folder`, as a person should hear of it. */
export function writeFailure(folder: string, cause: unknown): StartError {
  const { code } = cause as NodeJS.ErrnoException;
  if (code === 'ENOSPC') return diskFull(folder, { cause });
  return new StartError(
    'DATA_FOLDER_UNWRITABLE',
    `Crosstie can't write to ${folder} (${code ?? String(cause)}): make it writable, or choose another data folder with CROSSTIE_DATA.`,
    { cause },
  );
}

export function diskFull(folder: string, options?: ErrorOptions): StartError {
  return new StartError(
    'DISK_FULL',
    `The disk that holds ${folder} is full: make room on it and start again.`,
    options,
  );
}
