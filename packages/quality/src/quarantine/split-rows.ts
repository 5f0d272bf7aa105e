import { randomBytes } from 'node:crypto'
import {
  type Diagnostic,
  formatQualifiedName,
  type QualifiedName,
  type SqlClient,
  type SqlRow,
  sameQualifiedName,
} from '@mesh/core'
import { compileSql, type SqlFragment, sql } from '@mesh/sql'
import type { TableName } from '../check/build/check-options.ts'
import { tableName } from '../check/build/exact-names.ts'
import type { Check } from '../check/check.ts'
import { invalidOption } from '../errors.ts'
import { readNumber } from '../metric/read-number.ts'
import { createPlanContext } from '../plan/plan-context.ts'
import { tableKey } from '../source/table-key.ts'
import { rowChecksOf } from './row-checks.ts'
import type { SplitOptions, SplitResult } from './split-options.ts'
import { flagColumn, hasFlag, splitSelect } from './split-select.ts'
import { countRows, reasons, writeRows } from './split-statements.ts'

/**
 * Tells good rows of a table from bad ones by the checks of it, and copies them into tables; thresholds do not count. All rows
 * that share a repeated key are bad: nobody can say which of them is the right one. The table is read once and stays as it is;
 * nothing is written into `good` and `bad` before all rows are judged, in a table `MESH_SPLIT_…` beside them which then goes.
 *
 * @throws SQL.*, QUALITY.* when a check cannot be evaluated: no row is taken for good that was not judged;
 * QUALITY.INVALID_OPTION when tables or the column are not apart.
 * @example
 * const { bad } = await splitRows(client, 'raw.orders', checks, { good: 'clean.orders', bad: 'quarantine.orders' })
 */
export async function splitRows(
  client: SqlClient,
  table: TableName,
  checks: readonly Check[],
  options: SplitOptions = {},
): Promise<SplitResult> {
  const { dialect } = client
  const { good, bad, into = 'create', reasonColumn = 'MESH_BROKEN_CHECKS', signal } = options
  const source = tableName(table)
  const targets = {
    good: good === undefined ? undefined : tableName(good),
    bad: bad === undefined ? undefined : tableName(bad),
  }
  assertApart(source, targets.good, targets.bad)
  const query = async (fragment: SqlFragment) =>
    client.query(compileSql(fragment, dialect), {
      tag: 'mesh-quality',
      ...(signal !== undefined && { signal }),
    })
  const send = async (fragment: SqlFragment): Promise<readonly SqlRow[]> => (await query(fragment)).rows
  const known = createPlanContext(dialect, options)
  const { columns } = await query(sql`SELECT * FROM ${known.tables.spell(source)} LIMIT 0`)
  const names = columns.map(({ name }) => name)
  if (names.includes(reasonColumn))
    throw invalidOption('reasonColumn', `The table has a column ${reasonColumn}.`)
  const { checks: judging, diagnostics } = rowChecksOf(checks, source, hasFlag)
  const context = createPlanContext(dialect, options, new Map([[tableKey(source), columns]]))
  const judged = stagingName(targets.good ?? targets.bad ?? source, options.tables !== undefined)
  await send(sql`CREATE TABLE ${sql.name(judged)} AS ${splitSelect(source, names, judging, context)}`)
  try {
    const flags = judging.map((_, index) => flagColumn(index))
    const anyBroken = flags.length === 0 ? sql`FALSE` : sql`${sql.join(flags, sql` + `)} > 0`
    const counts = await send(countRows(judged, anyBroken, flags))
    const kept = names.map((name) => sql.identifier(name))
    const write = async (
      target: QualifiedName | undefined,
      listed: readonly SqlFragment[],
      rows: SqlFragment,
    ) => {
      if (target !== undefined) await send(writeRows(target, listed, rows, into))
    }
    const reason = sql.identifier(reasonColumn)
    const from = sql`FROM ${sql.name(judged)}`
    await write(targets.good, kept, sql`SELECT ${sql.join(kept)} ${from} WHERE NOT (${anyBroken})`)
    await write(
      targets.bad,
      [...kept, reason],
      sql`SELECT ${sql.join(kept)}, ${reasons(judging, flags)} AS ${reason} ${from} WHERE ${anyBroken}`,
    )
    return readCounts(counts[0] ?? {}, judging, diagnostics)
  } finally {
    await client.query(compileSql(sql`DROP TABLE IF EXISTS ${sql.name(judged)}`, dialect))
  }
}

function assertApart(...tables: readonly (QualifiedName | undefined)[]): void {
  const given = tables.filter((each) => each !== undefined)
  const twice = given.find((each, index) =>
    given.slice(0, index).some((other) => sameQualifiedName(each, other)),
  )
  if (twice !== undefined) throw invalidOption('good, bad', `${formatQualifiedName(twice)} is meant twice.`)
}

// Beside a table that has to be writable; a name of files says nothing of a schema. It is no temporary table: engines do not
// agree on where those may be.
const stagingName = (beside: QualifiedName, hasFiles: boolean): QualifiedName => {
  const name = `MESH_SPLIT_${randomBytes(6).toString('hex').toUpperCase()}`
  return hasFiles ? { name } : { ...beside, name }
}

function readCounts(row: SqlRow, checks: readonly Check[], diagnostics: readonly Diagnostic[]): SplitResult {
  const count = (name: string): number => readNumber(row[name]) ?? 0
  const bad = count('BAD_TOTAL')
  return {
    good: count('ROW_TOTAL') - bad,
    bad,
    checks: checks.map(({ id }, index) => ({ check: id, rows: count(`C${index}`) })),
    diagnostics,
  }
}
