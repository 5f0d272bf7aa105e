import { formatQualifiedName, type QualifiedName } from '@mesh/core'
import {
  type QualityOutcome,
  type QualityResult,
  type QualitySummary,
  qualityOutcomes,
} from './quality-summary.ts'

/** What the catalogue reads of a check run; a `CheckRun` of `@mesh/quality` is one. */
export interface SummarizedRun<Check extends SummarizedCheck> {
  readonly startedAt: string
  readonly results: readonly SummarizedResult<Check>[]
}

/** What the catalogue reads of a check. */
export interface SummarizedCheck {
  readonly id: string
  readonly table: QualifiedName
  readonly description?: string
  readonly dimension?: string
  readonly severity?: string
  readonly source?: { readonly contract: { readonly id: string } }
}

/** What the catalogue reads of the result of a check. */
export interface SummarizedResult<Check extends SummarizedCheck> {
  readonly check: Check
  readonly outcome: QualityOutcome
  readonly value?: number | null
  readonly rows?: number
  readonly threshold: string
  readonly samples?: { readonly columns: readonly string[]; readonly rows: readonly (readonly unknown[])[] }
  readonly error?: { readonly message: string }
  readonly reason?: string
}

/** How a run is summarised. */
export interface SummarizeOptions<Check extends SummarizedCheck> {
  /** Only checks of this contract, by id. */
  readonly contract?: string
  /**
   * A check in words: `describeCheck` of `@mesh/quality`.
   * @defaultValue its description, else its id
   */
  readonly describe?: (check: Check) => string
}

/**
 * What the catalogue keeps of a check run: failing checks first, numbers and samples as JSON.
 *
 * @example
 * await catalog.recordQuality({ id, version }, summarizeCheckRun(run, { contract: id, describe: describeCheck }))
 */
export function summarizeCheckRun<Check extends SummarizedCheck>(
  run: SummarizedRun<Check>,
  options: SummarizeOptions<Check> = {},
): QualitySummary {
  const { contract, describe = ({ description, id }) => description ?? id } = options
  const results = run.results
    .filter(({ check }) => contract === undefined || check.source?.contract.id === contract)
    .map((result) => summarizeResult(result, describe))
    .sort((left, right) => rank(right.outcome) - rank(left.outcome))
  const counts = { pass: 0, skipped: 0, warn: 0, fail: 0, error: 0 }
  for (const { outcome } of results) counts[outcome] += 1
  const outcome = results[0]?.outcome ?? 'pass'
  return { kind: 'qualitySummary', startedAt: run.startedAt, outcome, counts, results }
}

const rank = (outcome: QualityOutcome): number => qualityOutcomes.indexOf(outcome)

function summarizeResult<Check extends SummarizedCheck>(
  result: SummarizedResult<Check>,
  describe: (check: Check) => string,
): QualityResult {
  const { check, outcome, value, rows, samples } = result
  const reason = result.error?.message ?? result.reason
  return {
    id: check.id,
    table: formatQualifiedName(check.table),
    promise: describe(check),
    outcome,
    allowed: result.threshold,
    ...(check.dimension !== undefined && { dimension: check.dimension }),
    ...(check.severity !== undefined && { severity: check.severity }),
    ...(value !== undefined && { measured: value }),
    ...(rows !== undefined && { rows }),
    ...(samples !== undefined && {
      samples: { columns: samples.columns, rows: samples.rows.map((row) => row.map(jsonCell)) },
    }),
    ...(reason !== undefined && { reason }),
    ...(check.source !== undefined && { contract: check.source.contract.id }),
  }
}

/** A cell as JSON keeps it: whole numbers beyond 2^53 and bytes become text. */
function jsonCell(cell: unknown): unknown {
  if (typeof cell === 'bigint') return String(cell)
  if (cell instanceof Uint8Array) return Buffer.from(cell).toString('hex')
  return cell ?? null
}
