import type { AlterCurrent } from '@mesh/sql'
import { alter } from '../engine/alter/alter.ts'
import type { Execution } from '../engine/execution.ts'
import { invalidStatement } from '../errors/statement-failures.ts'

/** ALTER WAREHOUSE without a name: of the one that the session uses. @throws SQL.SYNTAX without one. */
export function alterCurrentWarehouse(execution: Execution, statement: AlterCurrent): Promise<string> {
  const { warehouse } = execution.session
  if (warehouse === null) throw invalidStatement('No warehouse is in use by the session.')
  const { actions, ifExists, span } = statement
  const name = {
    kind: 'objectName',
    parts: [{ kind: 'identifier', name: warehouse, quoted: true, span }],
    span,
  } as const
  return alter(execution, { kind: 'alter', objectType: 'WAREHOUSE', name, actions, ifExists, span })
}
