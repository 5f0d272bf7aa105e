import type { Select, SelectItem } from '../../tree/query/select.ts'
import type { BoundColumn } from '../bound-query.ts'
import { indexColumns } from '../column/column-index.ts'
import { itemName } from '../column/item-name.ts'
import { type BindContext, report } from '../context/bind-context.ts'
import { maxQueryDepth } from '../context/max-query-depth.ts'
import { bindValue } from '../expression/bind-value.ts'
import type { Scope } from '../scope/scope.ts'

/** The items of one select list, each bound once, when it is asked for: an alias may be used before its turn. */
export interface SelectList {
  column(scope: Scope, item: SelectItem): BoundColumn | undefined
  /** The column of an alias; nothing while that one is being bound itself. */
  alias(scope: Scope, name: string): BoundColumn | undefined
  /** All columns are known: clauses after the list may use names that a star gave. */
  finish(columns: readonly BoundColumn[]): void
}

/** A select list with nothing bound yet. */
export function createSelectList(context: BindContext, { items }: Select): SelectList {
  const bound = new Map<SelectItem, BoundColumn | undefined>()
  const aliases = new Map<string, SelectItem>()
  const places = new Map<SelectItem, number>()
  items.forEach((item, index) => {
    if (item.kind === 'star') return
    places.set(item, index)
    if (item.alias !== undefined && !aliases.has(item.alias.name)) aliases.set(item.alias.name, item)
  })
  let outputs: readonly BoundColumn[] | undefined

  const column = (scope: Scope, item: SelectItem): BoundColumn | undefined => {
    if (bound.has(item)) return bound.get(item)
    bound.set(item, undefined)
    if (context.depth >= maxQueryDepth) {
      reportDeepAlias(context, item)
      return undefined
    }
    context.depth += 1
    const { expression, alias } = item
    const name = alias?.name ?? itemName(context, expression, places.get(item) ?? 0)
    const made = bindValue(context, scope, expression, name)
    context.depth -= 1
    bound.set(item, made)
    return made
  }

  return {
    column,
    alias: (scope, name) => {
      const item = aliases.get(name)
      if (item !== undefined) return column(scope, item)
      return outputs === undefined ? undefined : indexColumns(outputs).named.get(name)?.[0]
    },
    finish: (columns) => {
      outputs = columns
    },
  }
}

function reportDeepAlias(context: BindContext, { span }: SelectItem): void {
  report(context, span, {
    code: 'SQL.TOO_DEEP',
    message: `Aliases name one another more than ${maxQueryDepth} levels deep; this one was not resolved`,
    hint: 'Put each alias after those that it names.',
  })
}
