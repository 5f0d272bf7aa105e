import type { Statement } from '@mesh/sql'

const kinds: ReadonlySet<Statement['kind']> = new Set([
  'block',
  'flow',
  'executeImmediate',
  'createProcedure',
  'callWithProcedure',
  'createTask',
  'createAlert',
])

/** Whether a statement holds others, which run at a time of their own. */
export const holdsStatements = ({ kind }: Statement): boolean => kinds.has(kind)
