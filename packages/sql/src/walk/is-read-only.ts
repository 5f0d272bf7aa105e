import type { Statement } from '../tree/statement.ts'

const reading: ReadonlySet<Statement['kind']> = new Set([
  'query',
  'explain',
  'show',
  'showGrants',
  'describe',
  'describeRun',
  'list',
])

/**
 * Whether a statement changes neither data nor the session: a query, EXPLAIN, SHOW, DESCRIBE or LIST. A function that a query calls may
 * still have effects; the tree does not say.
 */
export const isReadOnly = (statement: Statement): boolean => reading.has(statement.kind)
