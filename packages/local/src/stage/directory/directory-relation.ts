import { type DirectoryTable, toQualifiedName } from '@mesh/sql'
import type { Role } from '../../catalog/object/role.ts'
import type { Stage } from '../../catalog/object/stage.ts'
import { assertPrivilege } from '../../engine/access.ts'
import type { Execution } from '../../engine/execution.ts'
import { findStage, type NameContext } from '../../engine/find-object.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { countType, textType } from '../../translate/emitted.ts'
import type { RowsRelation } from '../../translate/translation.ts'

/**
 * `DIRECTORY(@stage)`: the files of a stage as of its last refresh.
 *
 * Source: https://docs.snowflake.com/en/user-guide/data-load-dirtables-query
 *
 * @throws SQL.NOT_FOUND, SQL.AUTHORIZATION, SQL.SYNTAX for a stage without a directory table.
 */
export function directoryRelation(
  { state }: Execution,
  roles: ReadonlySet<Role>,
  context: NameContext,
  { stage: location }: DirectoryTable,
): RowsRelation {
  if (location.kind !== 'stageLocation' || location.owner !== 'named' || location.name === undefined)
    throw invalidStatement('DIRECTORY takes a named stage.')
  const stage = findStage(state.catalog, toQualifiedName(location.name), context)
  assertPrivilege(state.catalog, roles, stage, ['READ', 'WRITE'])
  if (stage.directory === undefined)
    throw invalidStatement(`Stage '${stage.name}' does not have a directory table enabled.`)
  const host = `${state.organization.name}-${state.catalog.account.name}`.toLowerCase()
  return {
    kind: 'rows',
    parts: [stage.schema.database.name, stage.schema.name, stage.name],
    columns: [
      { name: 'RELATIVE_PATH', type: textType },
      { name: 'SIZE', type: countType },
      { name: 'LAST_MODIFIED', type: { kind: 'timestamp', zone: 'ltz', precision: 3 } },
      { name: 'MD5', type: textType },
      { name: 'ETAG', type: textType },
      { name: 'FILE_URL', type: textType },
    ],
    rows: [...stage.directory].map(([path, { size, modifiedMs, md5 }]) => [
      path,
      size,
      new Date(modifiedMs).toISOString(),
      md5,
      md5,
      fileUrl(host, stage, path),
    ]),
  }
}

const fileUrl = (host: string, { name, schema }: Stage, path: string): string =>
  `https://${host}.snowflakecomputing.com/api/files/${[schema.database.name, schema.name, name, path].map(encodeURIComponent).join('/')}`
