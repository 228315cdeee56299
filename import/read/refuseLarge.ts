import { importLimits } from './importLimits.ts';
import { refuseFile } from './refuseFile.ts';

/** @throws DatasetRefused for a file of more bytes than an import takes */
export function refuseLarge(name: string, bytes: number): void {
  if (bytes > importLimits.fileBytes)
    throw refuseFile(
      name,
      'oversized',
      `is larger than ${importLimits.fileBytes / 1024 / 1024} MB`,
      'Split it, or leave out columns that nobody needs.',
    );
}
