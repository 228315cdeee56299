import { SetupFailure } from '../setupFailure.ts';

const elsewhere = 'or set ENTREMISE_HOME to another folder';

/** What the codes of a failed file operation mean to the user, by POSIX (errno). */
const sentences: Readonly<Record<string, (path: string) => string>> = {
  ENOSPC: (path) => `The disk that holds ${path} is full; make room there, ${elsewhere}.`,
  EDQUOT: (path) =>
    `This user may not fill more of the disk that holds ${path}; make room there, ${elsewhere}.`,
  EROFS: (path) => `${path} lies on a disk that can only be read; make it writable, ${elsewhere}.`,
  EACCES: (path) =>
    `This user has no right to read and write ${path}; give it (chmod, chown), ${elsewhere}.`,
  EPERM: (path) =>
    `This user has no right to change ${path}; give it (chmod, chown), ${elsewhere}.`,
  ENOTDIR: (path) =>
    `${path} cannot be a folder, since a file stands in its way; remove that file, ${elsewhere}.`,
  EEXIST: (path) =>
    `${path} cannot be made, since something of that name is there; remove it, ${elsewhere}.`,
  EISDIR: (path) => `${path} is a folder where a file is needed; remove it, ${elsewhere}.`,
  ENAMETOOLONG: (path) =>
    `The path ${path} is too long for this disk; set ENTREMISE_HOME to a shorter one.`,
  EIO: (path) =>
    `The disk that holds ${path} fails to read or write; look after the disk, ${elsewhere}.`,
};

const isFileError = (error: unknown): error is NodeJS.ErrnoException & { path: string } =>
  error instanceof Error && 'code' in error && 'path' in error && typeof error.path === 'string';

/** A failed operation on a file as a sentence that names the file and the way out; anything else comes back as it is. */
export function fileFailure(error: unknown): unknown {
  if (error instanceof SetupFailure || !isFileError(error)) return error;
  const say = sentences[error.code ?? ''];
  return new SetupFailure(
    say?.(error.path) ??
      `${error.path} cannot be used (${error.code ?? error.message}); remove what is wrong there, ${elsewhere}.`,
    { cause: error },
  );
}
