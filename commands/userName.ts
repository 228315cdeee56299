import { userInfo } from 'node:os';

/** What the user of this machine is called here; some systems know no name. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
