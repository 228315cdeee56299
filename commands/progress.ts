/** Says how far something is: on a terminal in one line that changes, else in no line at all. */
export function progressOnStandardError(): { say(text: string): void; end(): void } {
  const live = process.stderr.isTTY;
  return {
    say: (text) => void (live && process.stderr.write(`\r\x1b[2K${text}`)),
    end: () => void (live && process.stderr.write('\r\x1b[2K')),
  };
}
