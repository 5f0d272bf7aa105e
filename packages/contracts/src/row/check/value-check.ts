import type { SchemaItem } from '../../odcs/schema.ts'
import type { RowIssueCode } from '../row-issue.ts'

/** Whether a value is one that the contract promises. Allocates nothing. */
export type ValueTest = (value: unknown) => boolean

/** What a value must be, as a test and as words. */
export interface ValueCheck {
  readonly test: ValueTest
  readonly code: RowIssueCode
  readonly expected: string
  /** The parts of a nested value, where the value itself is of the right kind. */
  readonly parts?: (value: unknown) => Iterable<Part>
}

/** What a value of a property must be. */
export interface ItemChecks {
  readonly isNullable: boolean
  /** In the order in which they hold: each relies on those before it. */
  readonly checks: readonly ValueCheck[]
}

/** Gives the checks of a property. */
export type ChecksOf = (item: SchemaItem) => ItemChecks

/** A value inside another, and what it must be. */
export interface Part {
  readonly key: string | number
  readonly value: unknown
  readonly item: ItemChecks
  /** Whether the value is there. */
  readonly present: boolean
}

/** The test that all tests pass, in order. */
export function allOf(tests: readonly ValueTest[]): ValueTest {
  const [first = always, second, third, ...more] = tests
  if (second === undefined) return first
  if (third === undefined) return (value) => first(value) && second(value)
  if (more.length === 0) return (value) => first(value) && second(value) && third(value)
  const rest = allOf([third, ...more])
  return (value) => first(value) && second(value) && rest(value)
}

/** Any value passes. */
const always: ValueTest = () => true
