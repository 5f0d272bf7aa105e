import { randomInt } from 'node:crypto'
import type { Procedure } from '../../catalog/object/routine.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { emit, textType } from '../../translate/emitted.ts'
import type { Execution } from '../execution.ts'
import { codeOf } from '../javascript/code-of.ts'
import { argumentText, resultValue } from '../javascript/value-text.ts'
import { placeBinds } from '../placed-binds.ts'
import { queryInDuckDb } from '../run-in-duckdb.ts'
import { bindOf, type Constant } from '../scripting/constant.ts'
import { readResult, rowAt } from '../scripting/result.ts'
import { answerStatement } from './answer-statement.ts'
import { assertClock } from './assert-clock.ts'

/** Statements that one call may execute: it is run again after each. */
const mostStatements = 2000

/**
 * Runs a procedure in JavaScript. The sandbox cannot wait for a statement, so that the procedure is run from its start again with the
 * answers that are there, and each statement is executed once.
 *
 * Source: https://docs.snowflake.com/en/developer-guide/stored-procedure/stored-procedures-javascript
 *
 * @throws SQL.CONSTRAINT with what it threw, SQL.SYNTAX for a statement of its that failed.
 */
export async function runJavascript(
  execution: Execution,
  procedure: Procedure,
  values: readonly Constant[],
): Promise<Constant> {
  const { parameters, returns } = procedure
  if (returns.kind !== 'value') throw unsupportedFeature('a procedure in JAVASCRIPT that returns a table')
  for (const { type } of [...parameters, returns]) assertClock(execution, type.kind)
  const { javascript, clock } = execution.state
  const answers: string[] = []
  const run = {
    code: codeOf(procedure),
    given: await textsOf(execution, parameters, values),
    answers,
    seed: { at: clock.now(), chance: randomInt(2 ** 32) },
  }
  for (;;) {
    const step = await javascript.step(run)
    if (step.kind === 'returned') return resultOf(execution, step.text, returns.type)
    if (answers.length >= mostStatements)
      throw unsupportedFeature(
        `a procedure in JAVASCRIPT that executes more than ${mostStatements} statements`,
      )
    answers.push(await answerStatement(execution, step.request))
  }
}

async function textsOf(
  execution: Execution,
  parameters: Procedure['parameters'],
  values: readonly Constant[],
): Promise<readonly (string | null)[]> {
  if (parameters.length === 0) return []
  const binds = placeBinds([], values.map(bindOf))
  const columns = parameters.map(({ name, type }, index) => ({
    name,
    sql: argumentText(binds.emit({ start: 0, end: 0 }, String(index + 1)), type),
  }))
  const query = {
    sql: `SELECT ${columns.map(({ sql }) => sql).join(', ')}`,
    columns: columns.map(({ name }) => ({ name, type: textType })),
  }
  const row = rowAt(await readResult(await queryInDuckDb(execution, query, binds.values())), 0)
  return (row ?? []).map(({ value }) => (value === null ? null : String(value)))
}

async function resultOf(
  execution: Execution,
  text: string | null,
  type: Constant['type'],
): Promise<Constant> {
  if (text === null) return { type, value: null }
  const { sql } = resultValue('CAST($1 AS VARCHAR)', type)
  const query = { sql: `SELECT ${emit(sql, type).sql}`, columns: [{ name: '', type }] }
  const row = rowAt(await readResult(await queryInDuckDb(execution, query, [text])), 0)
  return { type, value: row?.[0]?.value ?? null }
}
