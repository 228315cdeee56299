const megabyte = 1024 * 1024;

/** What one import takes, so that no file can fill the memory. */
export const importLimits = {
  /** Bytes of one file as it lies on disk. */
  fileBytes: 100 * megabyte,
  /** Bytes that a compressed file may unfold to. */
  inflatedBytes: 150 * megabyte,
  /** Rows of all files together. */
  rows: 300_000,
  /** Cells, elements or lines that a file may seem to have before it is taken apart. */
  pieces: 20_000_000,
  /** Columns of one table. */
  columns: 500,
} as const;
