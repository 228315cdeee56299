import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import type { Role } from '../../../../model/roles.ts';
import {
  admit,
  mayEdit,
  mayRunCypher,
  maySeeRestricted,
} from '../../../../server/http/permissions.ts';

const asked = (role: Role | null): IncomingMessage => {
  const request = new IncomingMessage(new Socket());
  if (role !== null) admit(request, { name: 'amina', role, by: 'login' });
  return request;
};

test.each([
  [null, [false, false, false]],
  ['viewer', [false, false, false]],
  ['analyst', [true, true, false]],
  ['editor', [true, true, true]],
] as const)('%s may see what is restricted, run Cypher, edit: %j', (role, expected) => {
  const request = asked(role);
  expect([maySeeRestricted(request), mayRunCypher(request), mayEdit(request)]).toEqual(expected);
});
