import { formatQualifiedName, type QualifiedName, type SqlClient } from '@mesh/core'
import type { Check, TableSources } from '@mesh/quality'
import { connect } from '../../connection/connect.ts'
import type { Target } from '../../connection/target.ts'
import { findDataFiles } from './data-files.ts'

/** Where the rows of checks are: `--data` or `--target`. */
export interface RowOptions {
  readonly data?: readonly string[]
  readonly target: Target
}

/** A client, and the files that stand for tables in it. */
export interface OpenRows {
  readonly client: SqlClient
  readonly tables: TableSources
  /** Why a check cannot be run here; nothing when it can. */
  skip(check: Check): string | undefined
}

/** Opens what holds the rows: DuckDB over the files of `--data`, or the connection of `--target`. */
export async function openRows(
  { data = [], target }: RowOptions,
  checks: readonly Check[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<OpenRows> {
  if (data.length === 0) return { client: await connect(target, env), tables: {}, skip: () => undefined }
  const tables = await findDataFiles(data, tablesOf(checks), cwd)
  const { createDuckDbClient } = await import('@mesh/local')
  const without = ({ table, metric }: Check) =>
    [table, ...('references' in metric ? [metric.references.table] : [])]
      .map(formatQualifiedName)
      .find((name) => tables[name] === undefined)
  return {
    client: await createDuckDbClient(),
    tables,
    skip: (check) => {
      const name = without(check)
      return name === undefined ? undefined : `no --data is given for ${name}`
    },
  }
}

/** The tables that checks are about, each once. */
const tablesOf = (checks: readonly Check[]): readonly QualifiedName[] => [
  ...new Map(checks.map(({ table }) => [formatQualifiedName(table), table])).values(),
]
