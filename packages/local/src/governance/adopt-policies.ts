import type { Attached } from '../catalog/object/column.ts'
import type { Policy } from '../catalog/object/policy.ts'
import type { Schema } from '../catalog/object/schema.ts'
import { objectsOf } from '../catalog/schema-objects.ts'

/**
 * Puts the clones of policies in place of those that cloned tables and views have, where the policy was cloned with them.
 *
 * Source: https://docs.snowflake.com/en/user-guide/security-column-intro#label-security-column-clone
 *
 * @param counterpart The clone of a schema; undefined for one that was not cloned.
 */
export function adoptPolicies(cloned: Schema, counterpart: (schema: Schema) => Schema | undefined): void {
  const adopted = <Kind extends Policy>(attached: Attached<Kind> | undefined): Attached<Kind> | undefined => {
    if (attached === undefined) return undefined
    const { kind, name, schema } = attached.policy
    const place = counterpart(schema)
    const own = place && objectsOf(place, kind).get(name)
    return own === undefined ? attached : { ...attached, policy: own as Kind }
  }
  for (const relation of cloned.relations.values()) {
    relation.rowAccess = adopted(relation.rowAccess)
    for (const each of relation.columns) each.masking = adopted(each.masking)
  }
}
