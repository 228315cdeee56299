const megabyte = 1024 * 1024;

/** What one import takes, so that no file can fill the memory. */
export const importLimits = {
  /** Bytes of one file as it lies on disk. */
  fileBytes: 100 * megabyte,
  /** Bytes that a compressed file may unfold to. */
  inflatedBytes: 200 * megabyte,
  /** Rows of all files together. */
  rows: 1_000_000,
  /** Columns of one table. */
  columns: 500,
} as const;
