import { type CreateStream, findProperty, propertyText, toQualifiedName } from '@mesh/sql'
import type { Stream } from '../../catalog/object/stream.ts'
import { objectsOf } from '../../catalog/schema-objects.ts'
import { alreadyExists } from '../../errors/name-failures.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { writeOffset } from '../../storage/stream-offsets.ts'
import { activeRoles, assertOwner, assertPrivilege } from '../access.ts'
import { remove } from '../drop/remove.ts'
import type { Execution } from '../execution.ts'
import { findRelation, schemaOf } from '../find-object.ts'
import { momentOf } from '../read-past.ts'
import { tagMap } from '../tags.ts'

/**
 * CREATE STREAM on a table or dynamic table. It tells what happens from now on, or from a moment of the past.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/create-stream
 */
export async function createStream(execution: Execution, create: CreateStream): Promise<string> {
  const { catalog, commits } = execution.state
  const { session } = execution
  const roles = activeRoles(catalog, session)
  const name = toQualifiedName(create.name)
  const schema = schemaOf(catalog, name, session)
  assertPrivilege(catalog, roles, schema, ['CREATE STREAM'])
  const streams = objectsOf(schema, 'STREAM')
  const known = streams.get(name.name)
  if (known !== undefined && create.ifNotExists) return `${name.name} already exists, statement succeeded.`
  if (known !== undefined && !create.orReplace) throw alreadyExists(name.name)
  const source = findRelation(catalog, toQualifiedName(create.source), session)
  assertPrivilege(catalog, roles, source, ['SELECT'])
  if (source.temporaryIn !== undefined) throw unsupportedFeature('a stream on a temporary table')
  if (source.kind === 'VIEW') throw unsupportedFeature('a stream on a view')
  if (isTrue(create, 'SHOW_INITIAL_ROWS')) throw unsupportedFeature('SHOW_INITIAL_ROWS')
  if (isTrue(create, 'INSERT_ONLY')) throw unsupportedFeature('INSERT_ONLY, which is for external tables')
  if (known !== undefined) {
    assertOwner(catalog, roles, known)
    await remove(execution, known)
  }
  const stream: Stream = {
    ...catalog.base(name.name, session.role, create.comment),
    kind: 'STREAM',
    schema,
    source,
    mode: isTrue(create, 'APPEND_ONLY') ? 'APPEND_ONLY' : 'DEFAULT',
    offset: create.at === undefined ? commits.latest() : momentOf(create.at, execution.moments).moment,
  }
  for (const [id, value] of tagMap(execution, create.tags)) stream.tags.set(id, value)
  streams.set(stream.name, stream)
  catalog.applyFutureGrants(stream, schema, schema.database)
  await writeOffset(execution, stream, stream.offset)
  return `Stream ${stream.name} successfully created.`
}

function isTrue({ properties }: CreateStream, key: string): boolean {
  const found = findProperty(properties, key)
  return found !== undefined && propertyText(found)?.toUpperCase() === 'TRUE'
}
