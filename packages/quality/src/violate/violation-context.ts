import type { Check } from '../check/check.ts'
import type { ContractFrame, FrameTable } from '../dataset/contract-frame.ts'
import type { DataRow, Dataset } from '../dataset/dataset.ts'
import type { GenerateOptions } from '../generate/generate-options.ts'
import type { CheckResult } from '../run/check-result.ts'

/** What the search for a violation knows. */
export interface ViolationContext {
  readonly frame: ContractFrame
  readonly data: Dataset
  readonly check: Check
  /** What the check measures of the rows as they are. */
  readonly result: CheckResult
  readonly table: FrameTable
  readonly rows: readonly DataRow[]
  /** Milliseconds since 1970. */
  readonly now: number
  readonly options: Pick<GenerateOptions, 'contracts' | 'seed' | 'clock'>
}
