import type { Relation } from '../catalog/object/relation.ts'
import type { Stored } from '../storage/stored.ts'
import { visibleRows } from '../storage/visible-rows.ts'
import { countType } from '../translate/emitted.ts'
import type { Fact } from './fact.ts'
import type { Found } from './found.ts'

/** What a query says of the rows of a table that this session sees; null of views and of what is dropped. */
export const measuredRows = (measure: (table: Stored) => string): Fact<Found<Relation['kind']>> => ({
  type: countType,
  of: ({ object, deleted }) => (deleted === null && object.kind !== 'VIEW' ? object.id : null),
  lookUp: (entries, { execution: { session, state } }) =>
    entries
      .flatMap(({ object, deleted }) =>
        deleted !== null || object.kind === 'VIEW'
          ? []
          : `SELECT ${object.id} AS k, ${measure(object)} AS v FROM ${visibleRows(object, state.commits.unseen(session, object))}`,
      )
      .concat('SELECT NULL AS k, NULL AS v WHERE FALSE')
      .join(' UNION ALL '),
})
