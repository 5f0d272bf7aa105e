import { type CreateSequence, toQualifiedName } from '@mesh/sql'
import type { Sequence } from '../../catalog/object/sequence.ts'
import { objectsOf } from '../../catalog/schema-objects.ts'
import { alreadyExists } from '../../errors/name-failures.ts'
import { createCounter } from '../../storage/counter.ts'
import { activeRoles, assertOwner, assertPrivilege } from '../access.ts'
import { remove } from '../drop/remove.ts'
import type { Execution } from '../execution.ts'
import { schemaOf } from '../find-object.ts'
import { tagMap } from '../tags.ts'
import { countingOf } from './counting-of.ts'

/** CREATE SEQUENCE. Source: https://docs.snowflake.com/en/sql-reference/sql/create-sequence */
export async function createSequence(execution: Execution, create: CreateSequence): Promise<string> {
  const { catalog } = execution.state
  const { session } = execution
  const roles = activeRoles(catalog, session)
  const name = toQualifiedName(create.name)
  const schema = schemaOf(catalog, name, session)
  assertPrivilege(catalog, roles, schema, ['CREATE SEQUENCE'])
  const sequences = objectsOf(schema, 'SEQUENCE')
  const known = sequences.get(name.name)
  if (known !== undefined && create.ifNotExists) return `${name.name} already exists, statement succeeded.`
  if (known !== undefined && !create.orReplace) throw alreadyExists(name.name)
  const counting = countingOf(create)
  if (known !== undefined) {
    assertOwner(catalog, roles, known)
    await remove(execution, known)
  }
  const base = catalog.base(name.name, session.role, create.comment)
  const sequence: Sequence = {
    ...base,
    kind: 'SEQUENCE',
    schema,
    counter: `s${base.id}`,
    start: counting.start,
    increment: counting.increment,
    ordered: create.order === 'ORDER',
  }
  for (const [id, value] of tagMap(execution, create.tags)) sequence.tags.set(id, value)
  await createCounter(execution, sequence.counter, counting)
  sequences.set(sequence.name, sequence)
  catalog.applyFutureGrants(sequence, schema, schema.database)
  return `Sequence ${sequence.name} successfully created.`
}
