import type { SqlFragment } from '@mesh/sql'
import type { Cell } from '../rows/cell/cell.ts'
import type { ValueType } from '../rows/cell/value-type.ts'

/** All that is known of one kind of value rule. */
export interface RuleDefinition<Rule extends { readonly kind: string }> {
  /** Why no value could be judged by it; nothing when all can. */
  flaw(rule: Rule): string | undefined
  /** What a value does that keeps it, after its column's name: `is from 1 to 5`. */
  describe(rule: Rule): string
  /** A condition that is true for the values that break it, and NULL for NULL. */
  broken(column: SqlFragment, rule: Rule): SqlFragment
  /**
   * Tells whether a value of a type breaks it.
   *
   * @throws QUALITY.INCOMPARABLE when no value of the type could keep it.
   */
  breaks(type: ValueType, rule: Rule): (cell: Cell) => boolean
}
