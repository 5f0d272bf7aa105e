import type { Assignment } from '../../tree/dml/update.ts'
import type { Identifier } from '../../tree/name/identifier.ts'
import type { WrittenColumn } from '../bound-statement.ts'
import type { BindContext } from '../context/bind-context.ts'
import { bindValue } from '../expression/bind-value.ts'
import type { Scope } from '../scope/scope.ts'
import { targetColumn } from './target-column.ts'
import type { WriteTarget } from './write-target.ts'

/** `SET column = value, …`: what stands left is a column of the target, what stands right may be one of any table. */
export const bindAssignments = (
  context: BindContext,
  scope: Scope,
  { relation }: WriteTarget,
  assignments: readonly Assignment[],
): readonly WrittenColumn[] =>
  assignments.map(({ column: node, value }): WrittenColumn => {
    const column = targetColumn(context, relation, node.parts.at(-1) as Identifier)
    context.references.set(node, column)
    return {
      name: column.name,
      ...(column.type !== undefined && { type: column.type }),
      value: bindValue(context, scope, value, column.name),
    }
  })
