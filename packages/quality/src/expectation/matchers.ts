import type { Contract } from '@mesh/contracts'
import type { Check } from '../check/check.ts'
import type { Threshold } from '../check/threshold.ts'
import type { DataRow } from '../dataset/dataset.ts'
import type { Metric } from '../metric/metric.ts'
import type { TableMatchOptions } from '../table-diff/diff-rows.ts'
import { expectChecks } from './expect-checks.ts'
import { expectContract } from './expect-contract.ts'
import { expectMetric } from './expect-metric.ts'
import { expectTable } from './expect-table.ts'
import { expectValidRow } from './expect-valid-row.ts'
import type { ContractOptions, ExpectationOptions } from './expectation-options.ts'
import type { Subject } from './subject.ts'

/**
 * Matchers for any `expect` that can be extended: vitest's, Jest's, the package `expect`. Rows are judged at once, files and
 * tables when they are read; `await` is right for all.
 *
 * @example
 * expect.extend(matchers)
 */
export const matchers = {
  /** Rows, a file or tables keep all that a contract promises. */
  toSatisfyContract: (received: Subject, contract: Contract, options?: ContractOptions) =>
    expectContract(received, contract, options),
  /** Rows, a file or a table pass a check. */
  toPassCheck: (received: Subject, check: Check, options?: ExpectationOptions) =>
    expectChecks(received, [check], options),
  /** Rows, a file or tables pass all checks. */
  toPassChecks: (received: Subject, checks: readonly Check[], options?: ExpectationOptions) =>
    expectChecks(received, checks, options),
  /** A metric has a value, or satisfies a threshold. */
  toHaveMetric: (
    received: Subject,
    metric: Metric,
    expected: number | Threshold,
    options?: ExpectationOptions,
  ) => expectMetric(received, metric, expected, options),
  /** A table has the expected rows, in any order. */
  toMatchTable: (received: Subject, expected: readonly DataRow[], options?: TableMatchOptions) =>
    expectTable(received, expected, options),
  /** A value is a row of a table: as `expect.validRowOf(contract)` inside other expectations too. */
  validRowOf: (received: unknown, contract: Contract, table?: string) =>
    expectValidRow(received, contract, table),
}
