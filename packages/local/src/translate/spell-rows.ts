import { derivedColumn, textLiteral, textType } from './emitted.ts'
import { spellConstant } from './spell-constant.ts'
import type { Restriction, RowsRelation } from './translation.ts'

/** Rows of the control plane as a query of DuckDB's. They travel as JSON, which is read far faster than as many constants. */
export function spellRows({
  columns: shown,
  hidden = [],
  rows,
  lookUps = [],
  restrict,
}: RowsRelation): string {
  const columns = [...shown, ...hidden]
  const cells = JSON.stringify(rows.map((row) => columns.map((_, index) => spellValue(row[index]))))
  const cell = (index: number) => `r[${index + 1}]`
  const values = columns.map(({ type }, index) => {
    const at = lookUps.findIndex(({ column }) => column === index)
    return `${spellConstant(at < 0 ? cell(index) : `l${at}.v`, type ?? textType)} AS ${derivedColumn(index)}`
  })
  const joins = lookUps.map(
    ({ column }, index) => ` LEFT JOIN l${index} ON CAST(l${index}.k AS VARCHAR) = ${cell(column)}`,
  )
  // Materialized, so that the plan of a query over hundreds of tables is not optimized as a part of the join.
  const looked = lookUps.map(({ from }, index) => `l${index} AS MATERIALIZED (${from})`)
  const all = `${looked.length === 0 ? '' : `WITH ${looked.join(', ')} `}SELECT ${values.join(', ')} FROM (SELECT unnest(from_json(CAST(${textLiteral(cells)} AS JSON), '[["VARCHAR"]]')) AS r) AS given${joins.join('')}`
  return restrict === undefined ? all : restricted(all, restrict)
}

function restricted(all: string, { conditions, limit }: Restriction): string {
  const tests = conditions.map(
    ({ column, operator, value }) => `${derivedColumn(column)} ${operator} ${value}`,
  )
  const where = tests.length === 0 ? '' : ` WHERE ${tests.join(' AND ')}`
  return `SELECT * FROM (${all}) AS told${where}${limit === undefined ? '' : ` LIMIT ${limit}`}`
}

const spellValue = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value)
