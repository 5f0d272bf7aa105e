export {
  assertMatchesTable,
  assertMetric,
  assertPassesChecks,
  assertSatisfiesContract,
} from '../expectation/assertions.ts'
export type { ContractOptions, ExpectationOptions } from '../expectation/expectation-options.ts'
export { matchers } from '../expectation/matchers.ts'
export type { Subject, TableSubject } from '../expectation/subject.ts'
export type { Verdict } from '../expectation/verdict.ts'
export type { TableMatchOptions } from '../table-diff/diff-rows.ts'
