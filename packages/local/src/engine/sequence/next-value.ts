import type { QualifiedName } from '@mesh/core'
import type { Role } from '../../catalog/object/role.ts'
import type { Sequence } from '../../catalog/object/sequence.ts'
import { objectsOf } from '../../catalog/schema-objects.ts'
import { askedName } from '../../catalog/securable-name.ts'
import { doesNotExist } from '../../errors/name-failures.ts'
import { takeNext } from '../../storage/counter.ts'
import { type Emitted, emit } from '../../translate/emitted.ts'
import { assertPrivilege } from '../access.ts'
import type { Execution } from '../execution.ts'
import { type NameContext, schemaOf } from '../find-object.ts'

/** A sequence by name. @throws SQL.NOT_FOUND. */
export function findSequence({ state }: Execution, name: QualifiedName, context: NameContext): Sequence {
  const found = objectsOf(schemaOf(state.catalog, name, context), 'SEQUENCE').get(name.name)
  if (found === undefined) throw doesNotExist('Sequence', askedName(name))
  return found
}

/**
 * `sequence.NEXTVAL`: another number for each row and each place that it is written at.
 *
 * Source: https://docs.snowflake.com/en/user-guide/querying-sequences
 */
export function nextValue(
  execution: Execution,
  name: QualifiedName,
  roles: ReadonlySet<Role>,
  context: NameContext,
): Emitted {
  const sequence = findSequence(execution, name, context)
  assertPrivilege(execution.state.catalog, roles, sequence, ['USAGE'])
  return emit(takeNext(sequence.counter), { kind: 'integer', precision: 38 })
}
