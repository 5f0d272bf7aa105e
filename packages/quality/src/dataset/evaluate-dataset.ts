import type { Clock } from '@mesh/core'
import type { Check } from '../check/check.ts'
import { evaluateChecks } from '../rows/evaluate-checks.ts'
import type { CheckRun } from '../run/check-run.ts'
import type { ContractFrame } from './contract-frame.ts'
import type { DataRow, Dataset } from './dataset.ts'
import { rowsByStoredName } from './rows-by-stored-name.ts'

/** How rows are judged. */
export interface EvaluateDatasetOptions {
  /** @defaultValue the system's clock */
  readonly clock?: Clock
  /** Broken rows to show of each check. @defaultValue none */
  readonly samples?: number
  /** Rows of tables of other contracts that references lead to, by the name that checks have for them. */
  readonly others?: Readonly<Record<string, readonly DataRow[]>>
}

/** Measures and judges checks over the rows of a contract's tables. */
export function evaluateDataset(
  { tables, shapes }: ContractFrame,
  data: Dataset,
  checks: readonly Check[],
  { clock, samples = 0, others = {} }: EvaluateDatasetOptions = {},
): CheckRun {
  return evaluateChecks({ ...others, ...rowsByStoredName(tables, data) }, checks, {
    columns: shapes,
    ...(clock !== undefined && { clock }),
    ...(samples > 0 && { samples: { limit: samples } }),
  })
}
