const parent = process.ppid;
const lookEvery = 500;

/**
 * Calls a function once when this process is asked to end: by Ctrl-C, by SIGTERM, or because npm, which started it, is gone.
 * npm passes a signal to its shell, which does not always pass it on.
 */
export function onStop(stop: () => void): void {
  let asked = false;
  const ask = () => {
    if (asked) return;
    asked = true;
    stop();
  };
  process.on('SIGINT', ask);
  process.on('SIGTERM', ask);
  if (process.env['npm_lifecycle_event'] !== undefined)
    setInterval(() => process.ppid !== parent && ask(), lookEvery).unref();
}
