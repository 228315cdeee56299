type LogLevel = 'info' | 'error';
/** Writes one structured line. Callers pass no query text, no names, no secrets. */
export type Log = (
  level: LogLevel,
  fields: Readonly<Record<string, string | number | boolean>>,
) => void;

/** One JSON object per line on the standard error. */
export const logToStandardError: Log = (level, fields) => {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), level, ...fields })}\n`);
};
