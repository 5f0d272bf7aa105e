import { type CreatePipe, findProperty, propertyText, toQualifiedName } from '@mesh/sql'
import type { Pipe } from '../../catalog/object/pipe.ts'
import { objectsOf } from '../../catalog/schema-objects.ts'
import { alreadyExists } from '../../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { copyOptions } from '../../stage/load/copy-options.ts'
import { stagePlace } from '../../stage/stage-folder.ts'
import { stagedFiles } from '../../stage/staged-files.ts'
import { activeRoles, assertOwner, assertPrivilege } from '../access.ts'
import { remove } from '../drop/remove.ts'
import type { Execution } from '../execution.ts'
import { schemaOf } from '../find-object.ts'
import { writable } from '../run-dml.ts'
import { tagMap } from '../tags.ts'
import { pipeCopy } from './pipe-copy.ts'

/**
 * CREATE PIPE. What is in the stage already is not loaded by itself: REFRESH loads it.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/create-pipe
 *
 * @throws SQL.SYNTAX, SQL.NOT_FOUND, SQL.AUTHORIZATION for a COPY INTO that cannot be run.
 */
export async function createPipe(execution: Execution, create: CreatePipe): Promise<string> {
  const { catalog } = execution.state
  const { session, text } = execution
  const roles = activeRoles(catalog, session)
  const name = toQualifiedName(create.name)
  const schema = schemaOf(catalog, name, session)
  assertPrivilege(catalog, roles, schema, ['CREATE PIPE'])
  if (create.orReplace && create.ifNotExists)
    throw invalidStatement('OR REPLACE and IF NOT EXISTS cannot stand in one statement.')
  const pipes = objectsOf(schema, 'PIPE')
  const known = pipes.get(name.name)
  if (known !== undefined && create.ifNotExists) return `${name.name} already exists, statement succeeded.`
  if (known !== undefined && !create.orReplace) throw alreadyExists(name.name)
  const odd = create.properties.find(({ key }) => key !== 'AUTO_INGEST')
  if (odd !== undefined) throw unsupportedFeature(`${odd.key} of a pipe`)
  const auto = findProperty(create.properties, 'AUTO_INGEST')
  const definition = text.slice(create.copy.span.start, create.copy.span.end)
  const { copy, location } = pipeCopy({ definition })
  const place = stagePlace(execution, location, 'READ')
  const { onError } = copyOptions(execution, copy, place)
  const isTold = findProperty(copy.properties, 'ON_ERROR') !== undefined
  if (isTold && onError.kind === 'ABORT_STATEMENT')
    throw invalidStatement('COPY option ON_ERROR = ABORT_STATEMENT is not supported in a pipe.')
  writable(execution, copy.table, 'INSERT')
  if (known !== undefined) {
    assertOwner(catalog, roles, known)
    await remove(execution, known)
  }
  const pipe: Pipe = {
    ...catalog.base(name.name, session.role, create.comment),
    kind: 'PIPE',
    schema,
    definition,
    autoIngest: auto !== undefined && propertyText(auto)?.toUpperCase() === 'TRUE',
    paused: false,
    queue: [],
    passed: new Map(stagedFiles(place).map(({ path, modifiedMs }) => [path, modifiedMs])),
    error: null,
  }
  for (const [id, value] of tagMap(execution, create.tags)) pipe.tags.set(id, value)
  pipes.set(pipe.name, pipe)
  catalog.applyFutureGrants(pipe, schema, schema.database)
  return `Pipe ${pipe.name} successfully created.`
}
