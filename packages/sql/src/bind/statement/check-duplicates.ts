import type { Identifier } from '../../tree/name/identifier.ts'
import type { Span } from '../../tree/node.ts'
import type { BoundColumn } from '../bound-query.ts'
import { isOpen } from '../column/open-column.ts'
import { type BindContext, report } from '../context/bind-context.ts'

/** Reports a name that a list has twice. */
export function checkNames(context: BindContext, names: readonly Identifier[]): void {
  const seen = new Set<string>()
  for (const { name, span } of names) {
    if (seen.has(name)) reportTwice(context, name, span)
    seen.add(name)
  }
}

/** Reports a name that two columns of a table or view would have. */
export function checkColumns(context: BindContext, columns: readonly BoundColumn[], span: Span): void {
  const seen = new Set<string>()
  for (const column of columns) {
    if (isOpen(column)) continue
    if (seen.has(column.name)) reportTwice(context, column.name, spanOf(column) ?? span)
    seen.add(column.name)
  }
}

const spanOf = ({ origin }: BoundColumn): Span | undefined =>
  origin.kind === 'expression' ? origin.expression?.span : undefined

function reportTwice(context: BindContext, name: string, span: Span): void {
  report(context, span, {
    code: 'SQL.DUPLICATE_COLUMN',
    message: `${name} is the name of two columns`,
    hint: 'Give each column a name of its own.',
  })
}
