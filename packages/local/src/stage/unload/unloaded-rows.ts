import type { LogicalType } from '@mesh/core'
import type { CopyIntoLocation, TableName } from '@mesh/sql'
import { createTranslation } from '../../engine/create-translation.ts'
import type { Execution } from '../../engine/execution.ts'
import { placeBinds } from '../../engine/placed-binds.ts'
import { refreshRead } from '../../engine/refresh-read.ts'
import { runInDuckDb } from '../../engine/run-in-duckdb.ts'
import { derivedColumn, textType } from '../../translate/emitted.ts'
import { translateFrom } from '../../translate/from/translate-from.ts'
import { emptyScope, type ScopeColumn } from '../../translate/scope.ts'
import { castTo } from '../../translate/translate-cast.ts'
import { translateExpression } from '../../translate/translate-expression.ts'
import { translateQuery } from '../../translate/translate-query.ts'

/** The rows that are unloaded: `part` and `c1`, `c2`, …. */
export const unloaded = 'mesh_unloaded'

/** A column of the unloaded rows. */
export interface UnloadedColumn {
  readonly name: string
  readonly type: LogicalType | null
}

/** Computes the rows of a COPY into a location, each with the text of its partition. @returns their columns. */
export async function unloadedRows(
  execution: Execution,
  copy: CopyIntoLocation,
): Promise<readonly UnloadedColumn[]> {
  const { from, partitionBy } = copy
  const table: TableName | undefined =
    from.kind === 'query' ? undefined : { kind: 'tableName', name: from, span: from.span }
  await refreshRead(execution, table ?? from)
  const binds = placeBinds(copy, execution.binds)
  const translation = createTranslation(execution, { binds })
  let sql: string
  let columns: readonly ScopeColumn[]
  if (from.kind === 'query') {
    const query = translateQuery(from, emptyScope, translation)
    sql = `(${query.sql}) AS q`
    columns = query.columns.map((each, index) => ({ ...each, sql: `q.${derivedColumn(index)}` }))
  } else {
    const found = translateFrom(table === undefined ? [] : [table], emptyScope, translation)
    sql = found.sql
    columns = found.relations.flatMap((each) => each.columns)
  }
  const scope = { ...emptyScope, relations: [{ qualifiers: [], columns }] }
  const part =
    partitionBy === undefined
      ? 'CAST(NULL AS VARCHAR)'
      : castTo(translateExpression(partitionBy, scope, translation), textType).sql
  const values = columns.map((each, index) => `${each.sql} AS ${derivedColumn(index)}`)
  await runInDuckDb(
    execution,
    `CREATE OR REPLACE TEMP TABLE ${unloaded} AS SELECT ${[`${part} AS part`, ...values].join(', ')} FROM ${sql}`,
    binds.values(),
  )
  return columns.map(({ name, type }) => ({ name, type }))
}
