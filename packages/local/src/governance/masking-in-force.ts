import type { Catalog } from '../catalog/catalog.ts'
import type { Attached, Column } from '../catalog/object/column.ts'
import type { MaskingPolicy } from '../catalog/object/policy.ts'
import type { Relation } from '../catalog/object/relation.ts'
import type { Tag } from '../catalog/object/tag.ts'
import { objectsOf } from '../catalog/schema-objects.ts'
import { invalidStatement } from '../errors/statement-failures.ts'
import { typeOfPolicy } from './type-of-policy.ts'

/** The masking policy that counts for a column, and the tag that brought it. */
export interface MaskingInForce extends Attached<MaskingPolicy> {
  /** Null for a policy that is set on the column itself. */
  readonly tag: Tag | null
}

/**
 * The masking policy that counts for a column: its own, else that of a tag on it, on its table, schema or database, for its type.
 *
 * Source: https://docs.snowflake.com/en/user-guide/tag-based-masking-policies
 *
 * @throws SQL.SYNTAX when tags bring several policies, or one that takes columns which the table does not have.
 */
export function maskingInForce(
  catalog: Catalog,
  relation: Relation,
  column: Column,
): MaskingInForce | undefined {
  if (column.masking !== undefined) return { ...column.masking, tag: null }
  const { schema } = relation
  const seen = new Set<number>()
  for (const { tags } of [column, relation, schema, schema.database, catalog.account]) {
    const found = [...tags.keys()].flatMap((id) => {
      if (seen.has(id)) return []
      seen.add(id)
      const tag = maskingTag(catalog, id)
      const policy = tag?.maskingPolicies?.find(
        (each) => typeOfPolicy(each.parameters[0]?.type) === typeOfPolicy(column.type),
      )
      return tag === undefined || policy === undefined ? [] : [{ tag, policy }]
    })
    const [only, ...more] = found
    if (more.length > 0)
      throw invalidStatement(`Column '${column.name}' has several masking policies by its tags.`)
    if (only !== undefined) {
      const columns = [column.name, ...only.policy.parameters.slice(1).map(({ name }) => name)]
      return { policy: only.policy, tag: only.tag, columns }
    }
  }
  return undefined
}

/** The tag with an id, if it has masking policies. */
function maskingTag({ account }: Catalog, id: number): Tag | undefined {
  for (const database of account.databases.values())
    for (const schema of database.schemas.values())
      for (const tag of objectsOf(schema, 'TAG').values())
        if (tag.id === id) return tag.maskingPolicies?.length ? tag : undefined
  return undefined
}
