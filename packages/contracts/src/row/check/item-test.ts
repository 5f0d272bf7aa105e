import { allOf, type ItemChecks, type ValueTest } from './value-check.ts'

/** The checks of a property as one test. */
export function itemTest({ isNullable, checks }: ItemChecks): ValueTest {
  const test = allOf(checks.map((each) => each.test))
  return isNullable ? (value) => value === null || test(value) : test
}
