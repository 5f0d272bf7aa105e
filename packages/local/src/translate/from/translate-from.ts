import type { TableReference } from '@mesh/sql'
import type { Scope } from '../scope.ts'
import type { Translation } from '../translation.ts'
import type { EmittedFrom } from './emitted-from.ts'
import { expand } from './expand.ts'
import { expansionOf } from './expansion-of.ts'
import type { FromContext } from './from-context.ts'
import { translateReference } from './translate-reference.ts'
import { userTable } from './user-table.ts'

/** The tables of FROM; later ones may refer to earlier ones where they are lateral. */
export function translateFrom(
  references: readonly TableReference[],
  around: Scope,
  translation: Translation,
  numbered = false,
): EmittedFrom {
  const [first, ...rest] = references
  if (first === undefined) return { sql: '', relations: [] }
  const start: FromContext = { around, before: [], translation, numbered }
  return rest.reduce<EmittedFrom>(
    (left, each) => {
      const context = { ...start, before: left.relations }
      const expansion = expansionOf(each, context)
      if (expansion !== undefined) return expand(left, expansion, each.alias, start)
      const own = userTable(each, context)
      if (own?.kind === 'partitioned') return own.around(left, start)
      const right = own?.from ?? translateReference(each, context)
      return { sql: `${left.sql}, ${right.sql}`, relations: [...left.relations, ...right.relations] }
    },
    translateReference(first, start),
  )
}
