import type { Expression } from '@mesh/sql'

/** The conditions that a condition joins by AND. */
export function conjuncts(condition: Expression | undefined): readonly Expression[] {
  if (condition === undefined) return []
  if (condition.kind !== 'logical' || condition.operator !== 'AND') return [condition]
  return condition.operands.flatMap(conjuncts)
}
