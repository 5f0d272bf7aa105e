import type { LogicalType } from '@mesh/core'
import { incompatibleCollations } from '../../errors/column-failures.ts'
import { type CollatedType, collationOf } from './collated-type.ts'

/**
 * The collation of an operation with several texts: one that a COLLATE says before one of a column. The same type where it is no text.
 *
 * @throws SQL.SYNTAX with 002322 for two of one rank.
 */
export function uniteCollations(types: readonly (LogicalType | null)[]): CollatedType | undefined {
  let united: CollatedType | undefined
  for (const type of types) {
    const each = collationOf(type)
    if (each?.collation === undefined) continue
    if (united === undefined || (each.explicit === true && united.explicit !== true)) united = each
    else if (
      united.explicit === each.explicit &&
      united.collation?.toLowerCase() !== each.collation.toLowerCase()
    )
      throw incompatibleCollations(united.collation ?? '', each.collation)
  }
  return united
}
