import { isMeshError } from '@mesh/core'
import { assertCheck } from '../check/assert-check.ts'
import type { Check } from '../check/check.ts'
import type { PlannedCheck } from '../plan/check-plan.ts'
import type { CheckResult } from '../run/check-result.ts'
import type { CheckRun } from '../run/check-run.ts'
import { failureOf } from '../run/failure-of.ts'
import { makeResult, skippedResult } from '../run/make-result.ts'
import { countOutcomes, worstOutcome } from '../run/outcome.ts'
import type { Reading } from '../run/read-step.ts'
import {
  type EvaluateOptions,
  type ResolvedEvaluateOptions,
  resolveEvaluateOptions,
} from './evaluate-options.ts'
import { readParts } from './read-parts.ts'
import { sampleRows } from './sample-rows.ts'
import { type CheckedRowSets, createCheckedRows } from './table/checked-row-sets.ts'
import type { RowsByTable } from './table/create-row-tables.ts'

/**
 * Measures and judges checks over rows in memory, without an engine and at once. Rows of one table may stand by themselves,
 * those of several by the name of their table. A key in lower case is the column in upper case, as SQL folds names.
 *
 * What a value is follows from the row representation of Mesh: numbers and bigints, decimals as text, days and times as ISO 8601
 * text, or Date. Text is text: say what else it holds by `columns`, which `lowerContract` gives of a contract. SQL of one's own
 * means what it means in Snowflake; what is not evaluated over rows is an `error` outcome, never a guess.
 *
 * @example
 * const run = evaluateChecks(rows, deriveChecks(contract).checks, { columns: lowerContract(contract) })
 */
export function evaluateChecks(
  rows: readonly unknown[] | RowsByTable,
  checks: readonly Check[],
  options: EvaluateOptions = {},
): CheckRun {
  const resolved = resolveEvaluateOptions(options)
  const startedAt = new Date(resolved.clock.now()).toISOString()
  const start = performance.now()
  const sets = createCheckedRows(rows, checks, resolved)
  const results = checks.map((check) => {
    const reason = resolved.skip(check)
    return reason === undefined ? evaluate(check, sets, resolved) : skippedResult(check, reason)
  })
  const found = results.map(({ outcome }) => outcome)
  return {
    kind: 'checkRun',
    startedAt,
    ms: performance.now() - start,
    statements: 0,
    engine: 'javascript',
    outcome: worstOutcome(found),
    counts: countOutcomes(found),
    results,
  }
}

function evaluate(check: Check, sets: CheckedRowSets, options: ResolvedEvaluateOptions): CheckResult {
  const start = performance.now()
  const context = { clock: options.clock, past: () => undefined }
  try {
    assertCheck(check)
    const checked = sets(check)
    const parts = readParts(check, checked, options.segmentLimit)
    const ms = performance.now() - start
    const readings = new Map(parts.map(([name, reading]): [string, Reading] => [name, { ...reading, ms }]))
    const planned: PlannedCheck = {
      kind: 'measured',
      check,
      needs: Object.fromEntries(parts.map(([name]) => [name, name])),
    }
    const result = makeResult(planned, readings, context)
    const broken = result.outcome === 'warn' || result.outcome === 'fail'
    const samples =
      broken && options.sampleLimit > 0 ? sampleRows(check, checked.rows, options.sampleLimit) : undefined
    return samples === undefined ? result : { ...result, samples }
  } catch (error) {
    if (!isMeshError(error)) throw error
    return { ...makeResult({ kind: 'refused', check, error }, new Map(), context), error: failureOf(error) }
  }
}
