import { formatQualifiedName, isMeshError, parseQualifiedName, type QualifiedName } from '@mesh/core'
import { unreadableFile } from '../errors.ts'
import type { PlanContext } from '../plan/plan-context.ts'
import { tableKey } from '../source/table-key.ts'
import type { TableSources } from '../source/table-sources.ts'
import type { CheckResult } from './check-result.ts'
import { describeTable } from './describe-tables.ts'
import { failureOf } from './failure-of.ts'
import type { StatementRunner } from './statement-runner.ts'

/** Where checks failed on tables that are files, finds out whether the files themselves are at fault, and says it then. */
export async function nameUnreadableFiles(
  results: readonly CheckResult[],
  { dialect, tables }: PlanContext,
  runner: StatementRunner,
  sources: TableSources = {},
): Promise<readonly CheckResult[]> {
  if (dialect.files === undefined || results.every(({ error }) => error === undefined)) return results
  const named = new Map<string, ReturnType<typeof failureOf>>()
  const failing = new Set(
    results.flatMap(({ error, check }) => (error === undefined ? [] : tablesOf(check).map(tableKey))),
  )
  for (const [name, { paths }] of Object.entries(sources)) {
    const table = parseQualifiedName(name)
    if (!failing.has(tableKey(table))) continue
    const found = await describeTable(table, dialect, tables, runner)
    if (isMeshError(found))
      named.set(tableKey(table), failureOf(unreadableFile(formatQualifiedName(table), paths, found.message)))
  }
  return results.map((result) => {
    if (result.error === undefined) return result
    const error = tablesOf(result.check)
      .map((table) => named.get(tableKey(table)))
      .find((each) => each !== undefined)
    return error === undefined ? result : { ...result, error }
  })
}

const tablesOf = ({ table, metric }: CheckResult['check']): readonly QualifiedName[] =>
  metric.kind === 'orphanRows' ? [table, metric.references.table] : [table]
