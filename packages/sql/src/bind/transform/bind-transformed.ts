import type { MatchRecognize } from '../../tree/table/match-recognize.ts'
import type { Pivot } from '../../tree/table/pivot.ts'
import type { Resample } from '../../tree/table/resample.ts'
import type { Unpivot } from '../../tree/table/unpivot.ts'
import type { BoundRelation } from '../bound-query.ts'
import type { BindContext } from '../context/bind-context.ts'
import type { Scope } from '../scope/scope.ts'
import { bindMatchRecognize } from './bind-match-recognize.ts'
import { bindPivot } from './bind-pivot.ts'
import { bindResample } from './bind-resample.ts'
import { bindUnpivot } from './bind-unpivot.ts'

/** A table made into another one. `input` has what it is made of; names in its clauses are resolved there. */
export function bindTransformed(
  context: BindContext,
  input: Scope,
  reference: Pivot | Unpivot | MatchRecognize | Resample,
): BoundRelation {
  const query = boundQuery()
  const name = input.relations.length === 1 ? input.relations[0]?.name : undefined
  return { ...(name !== undefined && { name }), columns: query.columns, source: { kind: 'query', query } }

  function boundQuery() {
    switch (reference.kind) {
      case 'pivot':
        return bindPivot(context, input, reference)
      case 'unpivot':
        return bindUnpivot(context, input, reference)
      case 'matchRecognize':
        return bindMatchRecognize(context, input, reference)
      case 'resample':
        return bindResample(context, input, reference)
    }
  }
}
