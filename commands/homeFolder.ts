import { homedir } from 'node:os';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** The data folder: ENTREMISE_HOME, or where the platform keeps a user's application data. Never in the repository. */
export function homeFolder(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  const given = env['ENTREMISE_HOME'];
  if (given !== undefined && given !== '') return given;
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Entremise');
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Entremise');
  return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'entremise');
}
