import type { Scope, ScopeRelation } from '../scope.ts'
import type { Translation } from '../translation.ts'

/** Where a table of FROM stands. */
export interface FromContext {
  readonly around: Scope
  /** Tables on its left, which it may refer to where it is lateral. */
  readonly before: readonly ScopeRelation[]
  readonly translation: Translation
  /** Whether the query may ask which row of the input a row of a table function came from. */
  readonly numbered: boolean
}

/** What a lateral table may refer to. */
export const lateralScope = ({ around, before }: FromContext): Scope => ({
  ...around,
  parent: around,
  relations: before,
  aliases: new Map(),
})
