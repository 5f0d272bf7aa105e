import { isMeshError, type SqlClient } from '@mesh/core'
import { cellText } from './compare/cell-text.ts'
import { compareRows } from './compare/compare-rows.ts'
import type { Expectation, SuiteCase } from './suite-case.ts'

/** What became of a case: right, a wrong answer, an error where there should be an answer, or refused as not supported. */
export type CaseOutcome = 'right' | 'wrong' | 'failed' | 'refused'

/** A case that was run. */
export interface ScoredCase {
  readonly sql: string
  readonly line: number
  readonly outcome: CaseOutcome
  /** What was given in place of what was expected; absent where it was right. */
  readonly reason?: string
}

/** Runs one case. */
export async function scoreCase(client: SqlClient, { sql, line, want }: SuiteCase): Promise<ScoredCase> {
  const scored = (outcome: CaseOutcome, reason?: string): ScoredCase => ({
    sql,
    line,
    outcome,
    ...(reason !== undefined && { reason }),
  })
  try {
    const reason = mismatch(await readCells(client, sql), want)
    return scored(reason === undefined ? 'right' : 'wrong', reason)
  } catch (error) {
    if (!isMeshError(error)) throw error
    const code = String(error.meta?.code ?? error.code)
    const said = `${code} ${error.message}`
    if (want.kind === 'failure') {
      const { pattern } = want
      // Drivers put the SQLSTATE behind the code.
      const forms = [said, `${code} (${String(error.meta?.sqlState)}): ${error.message}`]
      const isRight =
        want.code === undefined
          ? pattern === undefined || forms.some((each) => pattern.test(each))
          : want.code === code
      if (isRight) return scored('right')
      if (code !== refusal)
        return scored('wrong', `failed with ${said}, not ${want.code ?? want.pattern?.source ?? ''}`)
    }
    return scored(code === refusal ? 'refused' : 'failed', said)
  }
}

/** Snowflake's code for what is not supported. */
const refusal = '000002'

function mismatch(got: readonly (readonly string[])[], want: Expectation): string | undefined {
  if (want.kind === 'success') return undefined
  if (want.kind === 'failure')
    return `succeeded, where it should fail${want.code === undefined ? '' : ` with ${want.code}`}`
  if (want.kind !== 'changes') return compareRows(got, want)
  const changed = got.length === 1 ? (got[0] ?? []).reduce((sum, cell) => sum + Number(cell), 0) : got.length
  return changed === want.rows ? undefined : `changed ${changed} rows, not ${want.rows}`
}

/** The cells of a result; by place, as two columns may have one name. */
async function readCells(client: SqlClient, sql: string): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = []
  for await (const { columns, values, rowCount } of client.stream({
    kind: 'statement',
    text: sql,
    binds: [],
  }))
    for (let row = 0; row < rowCount; row += 1)
      rows.push(columns.map(({ type }, column) => cellText(values[column]?.[row], type)))
  return rows
}
