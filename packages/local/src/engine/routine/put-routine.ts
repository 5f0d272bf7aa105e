import { type CreateBase, toQualifiedName } from '@mesh/sql'
import type { Routine } from '../../catalog/object/routine.ts'
import type { Schema } from '../../catalog/object/schema.ts'
import type { Securable } from '../../catalog/object/securable.ts'
import { objectKey, objectsOf } from '../../catalog/schema-objects.ts'
import { signatureOf } from '../../catalog/signature-of.ts'
import { alreadyExists } from '../../errors/name-failures.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { activeRoles, assertOwner, assertPrivilege } from '../access.ts'
import { remove } from '../drop/remove.ts'
import type { Execution } from '../execution.ts'
import { schemaOf } from '../find-object.ts'
import { tagMap } from '../tags.ts'
import { assertUnambiguous } from './assert-unambiguous.ts'

/** What a new routine is beside what every object has. */
export type RoutineDefinition<Kind extends Routine> = Omit<Kind, keyof Securable | 'schema'> & {
  readonly kind: Kind['kind']
}

type CreateRoutine = CreateBase & { readonly copyGrants: boolean }

/**
 * Puts a function or procedure into the schema that its name says, in place of the one with its signature where it may be.
 *
 * @param define - makes the rest, checked, once it is known to be wanted
 * @throws SQL.EXISTS, SQL.SYNTAX with 000949 where calls could mean others of its name.
 */
export async function putRoutine<Kind extends Routine>(
  execution: Execution,
  create: CreateRoutine,
  word: string,
  define: (schema: Schema) => RoutineDefinition<Kind>,
): Promise<string> {
  const { catalog } = execution.state
  const { role } = execution.session
  if (create.orReplace && create.ifNotExists)
    throw invalidStatement('OR REPLACE and IF NOT EXISTS cannot stand in one statement.')
  const name = toQualifiedName(create.name)
  const schema = schemaOf(catalog, name, execution.session)
  const roles = activeRoles(catalog, execution.session)
  const made = {
    ...catalog.base(name.name, role, create.comment),
    schema,
    ...define(schema),
  } as unknown as Kind
  assertPrivilege(catalog, roles, schema, [`CREATE ${made.kind}`])
  const routines = objectsOf(schema, made.kind) as Map<string, Routine>
  const known = routines.get(signatureOf(made))
  if (known !== undefined && create.ifNotExists) return `${name.name} already exists, statement succeeded.`
  if (known !== undefined && !create.orReplace) throw alreadyExists(name.name)
  assertUnambiguous(
    made.kind,
    made,
    [...routines.values()].filter((each) => each !== known),
  )
  const kept = create.copyGrants ? catalog.book.grants.filter(({ on }) => on === known) : []
  if (known !== undefined) {
    assertOwner(catalog, roles, known)
    await remove(execution, known)
  }
  for (const [id, value] of tagMap(execution, create.tags)) made.tags.set(id, value)
  routines.set(objectKey(made), made)
  catalog.applyFutureGrants(made, schema, schema.database)
  for (const each of kept)
    catalog.book.grant({ ...each, on: made, grantedBy: role.name, createdOn: catalog.now() })
  return `${word} ${name.name} successfully created.`
}
