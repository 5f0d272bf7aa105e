import type { Contract } from '@mesh/contracts'
import { expect } from 'vitest'
import type { Check } from '../check/check.ts'
import type { Threshold } from '../check/threshold.ts'
import type { DataRow } from '../dataset/dataset.ts'
import type { ContractOptions, ExpectationOptions } from '../expectation/expectation-options.ts'
import { matchers } from '../expectation/matchers.ts'
import type { Metric } from '../metric/metric.ts'
import type { TableMatchOptions } from '../table-diff/diff-rows.ts'

export type { ContractOptions, ExpectationOptions } from '../expectation/expectation-options.ts'
export { matchers } from '../expectation/matchers.ts'
export type { Subject, TableSubject } from '../expectation/subject.ts'
export type { TableMatchOptions } from '../table-diff/diff-rows.ts'
export type { MeshFixture } from '../vitest/mesh-fixture.ts'
export { test } from '../vitest/test.ts'

expect.extend(matchers)

// The one place that the types of vitest 4 and of vitest 5 both look at.
declare global {
  namespace Chai {
    interface Assertion {
      /** Rows, a file or tables keep all that a contract promises. */
      toSatisfyContract(contract: Contract, options?: ContractOptions): Promise<void>
      /** Rows, a file or a table pass a check. */
      toPassCheck(check: Check, options?: ExpectationOptions): Promise<void>
      /** Rows, a file or tables pass all checks. */
      toPassChecks(checks: readonly Check[], options?: ExpectationOptions): Promise<void>
      /** A metric has a value, or satisfies a threshold. */
      toHaveMetric(metric: Metric, expected: number | Threshold, options?: ExpectationOptions): Promise<void>
      /** A table has the expected rows, in any order. */
      toMatchTable(expected: readonly DataRow[], options?: TableMatchOptions): Promise<void>
    }
    interface ExpectStatic {
      /** A row of a table of a contract: of its only one when no name is given. */
      validRowOf(contract: Contract, table?: string): unknown
    }
  }
}
