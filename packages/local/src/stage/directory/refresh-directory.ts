import { type Alter, findProperty, propertyText, toQualifiedName } from '@mesh/sql'
import { activeRoles, assertOwner } from '../../engine/access.ts'
import type { Execution } from '../../engine/execution.ts'
import { findStage } from '../../engine/find-object.ts'
import { type RowsOutcome, rowsOutcome, textColumn } from '../../engine/outcome.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { listFiles } from './list-files.ts'

/** Whether a statement is ALTER STAGE … REFRESH, which answers with rows. */
export const isRefreshOfStage = ({ objectType, actions: [action] }: Alter): boolean =>
  objectType === 'STAGE' &&
  ((action?.kind === 'changeState' && action.state === 'REFRESH') ||
    (action?.kind === 'phrase' &&
      action.parts[0]?.kind === 'keyword' &&
      action.parts[0].text.toUpperCase() === 'REFRESH'))

/**
 * ALTER STAGE … REFRESH: the directory table lists what is in the stage now.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/alter-stage#directory-table-syntax
 */
export function refreshDirectory({ state, session }: Execution, { name, actions }: Alter): RowsOutcome {
  const { catalog } = state
  const stage = findStage(catalog, toQualifiedName(name), session)
  assertOwner(catalog, activeRoles(catalog, session), stage)
  if (stage.directory === undefined)
    throw invalidStatement(`Stage '${stage.name}' does not have a directory table enabled.`)
  const [action] = actions
  const properties =
    action?.kind === 'phrase' ? action.parts.flatMap((each) => (each.kind === 'property' ? [each] : [])) : []
  const subpath = findProperty(properties, 'SUBPATH')
  const under = subpath === undefined ? '' : (propertyText(subpath) ?? '')
  const before = new Map(stage.directory)
  const rows: string[][] = []
  const tell = (path: string, status: string, description: string) =>
    rows.push([`${stage.name.toLowerCase()}/${path}`, status, description])
  const now = listFiles(stage, under)
  const listed = new Map([...before].filter(([path]) => !path.startsWith(under)))
  for (const [path, file] of now) {
    const known = before.get(path)
    if (known === undefined) tell(path, 'REGISTERED_NEW', 'File registered successfully.')
    else if (known.md5 !== file.md5 || known.modifiedMs !== file.modifiedMs)
      tell(path, 'REGISTERED_UPDATE', 'File registered (updated) successfully.')
    listed.set(path, file)
  }
  for (const path of before.keys())
    if (path.startsWith(under) && !now.has(path))
      tell(path, 'UNREGISTERED', 'File unregistered successfully.')
  stage.directory = new Map([...listed].sort(([left], [right]) => (left < right ? -1 : 1)))
  return rowsOutcome([textColumn('file'), textColumn('status'), textColumn('description')], rows)
}
