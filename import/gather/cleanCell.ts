const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu;
const longest = 5_000;

/** A cell without control characters and with single spaces; what no reader would read to its end is cut. */
export function cleanCell(cell: string): string {
  const text = cell.replace(controls, '').replace(/\s+/gu, ' ').trim();
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
