import type { Contract } from '@mesh/contracts'
import type { Check } from '../check/check.ts'
import type { Threshold } from '../check/threshold.ts'
import type { DataRow } from '../dataset/dataset.ts'
import type { Metric } from '../metric/metric.ts'
import type { TableMatchOptions } from '../table-diff/diff-rows.ts'
import { assertVerdict } from './assert-verdict.ts'
import { expectChecks } from './expect-checks.ts'
import { expectContract } from './expect-contract.ts'
import { expectMetric } from './expect-metric.ts'
import { expectTable } from './expect-table.ts'
import type { ContractOptions, ExpectationOptions } from './expectation-options.ts'
import type { Subject } from './subject.ts'

/**
 * Asserts that rows, a file or tables keep all that a contract promises.
 *
 * @throws AssertionError with what is broken; QUALITY.NOT_JUDGED when something could not be measured.
 * @example
 * test('orders are right', () => assertSatisfiesContract(rows, orders))
 */
export const assertSatisfiesContract = async (
  subject: Subject,
  contract: Contract,
  options?: ContractOptions,
): Promise<void> => assertVerdict(expectContract(subject, contract, options), 'satisfiesContract')

/** Asserts that rows, a file or tables pass all checks. @throws as {@link assertSatisfiesContract} */
export const assertPassesChecks = async (
  subject: Subject,
  checks: readonly Check[],
  options?: ExpectationOptions,
): Promise<void> => assertVerdict(expectChecks(subject, checks, options), 'passesChecks')

/** Asserts the value of a metric, or that it satisfies a threshold. @throws as {@link assertSatisfiesContract} */
export const assertMetric = async (
  subject: Subject,
  metric: Metric,
  expected: number | Threshold,
  options?: ExpectationOptions,
): Promise<void> => assertVerdict(expectMetric(subject, metric, expected, options), 'hasMetric')

/** Asserts that a table has the expected rows, in any order. @throws AssertionError with the difference. */
export const assertMatchesTable = async (
  subject: Subject,
  expected: readonly DataRow[],
  options?: TableMatchOptions,
): Promise<void> => assertVerdict(expectTable(subject, expected, options), 'matchesTable')
