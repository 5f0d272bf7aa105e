import type { Catalog } from '../catalog/catalog.ts'
import { listObjects } from '../catalog/list-objects.ts'
import type { Column } from '../catalog/object/column.ts'
import type { Policy } from '../catalog/object/policy.ts'
import type { Relation } from '../catalog/object/relation.ts'
import type { Tag } from '../catalog/object/tag.ts'

/** A place that a policy is set on. */
export type PolicyUse =
  | { readonly on: 'column'; readonly relation: Relation; readonly column: Column }
  | { readonly on: 'relation'; readonly relation: Relation }
  | { readonly on: 'tag'; readonly tag: Tag }

/** Everything that a policy is set on, also what was dropped and can come back. */
export function* policyUses({ account }: Catalog, policy: Policy): Generator<PolicyUse> {
  for (const object of listObjects(account)) {
    if (object.kind === 'TAG' && object.maskingPolicies?.some((each) => each === policy))
      yield { on: 'tag', tag: object }
    if (!('columns' in object)) continue
    if (object.rowAccess?.policy === policy) yield { on: 'relation', relation: object }
    for (const column of object.columns)
      if (column.masking?.policy === policy) yield { on: 'column', relation: object, column }
  }
}
