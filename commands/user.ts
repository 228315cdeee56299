/** `npm run user`: who may sign in, and what he may do. */
import { usersPath } from '../server/users/usersFile.ts';
import { askPassword } from './askPassword.ts';
import { readConfig } from './environment.ts';
import { runCommand } from './runCommand.ts';
import { userCommand } from './userCommand.ts';

runCommand((words) =>
  userCommand(words, {
    path: usersPath(readConfig(process.env).home),
    askPassword,
    say: (text) => void process.stdout.write(`${text}\n`),
  }),
);
