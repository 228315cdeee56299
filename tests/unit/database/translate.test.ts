import { Neo4jError } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { translate } from '../../../database/translate.ts';
import { domainFault } from '../../../server/http/domainFault.ts';

const faultOf = (code: string) =>
  domainFault(translate(new Neo4jError('It failed.', code, '', '')));

test.each([
  'Neo.DatabaseError.General.UnknownError',
  'Neo.DatabaseError.Statement.ExecutionFailed',
  'Neo.DatabaseError.Transaction.TransactionStartFailed',
  'Neo.DatabaseError.Transaction.TransactionCommitFailed',
  'Neo.TransientError.General.DatabaseUnavailable',
  'ServiceUnavailable',
])('a server that fails by itself is away (%s)', (code) => {
  expect(faultOf(code)).toEqual({ code: 'databaseAway' });
});

test('a server that is out of memory is busy', () => {
  expect(faultOf('Neo.TransientError.General.MemoryPoolOutOfMemoryError')).toEqual({
    code: 'busy',
  });
});

test('a statement of ours that is wrong is no fault of the server', () => {
  expect(faultOf('Neo.ClientError.Statement.SyntaxError')).toBeNull();
});
