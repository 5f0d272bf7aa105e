import { formatQualifiedName } from '@mesh/core'
import type { AttachedPolicy, PolicyType } from '@mesh/sql'
import type { CustomProperty } from '../../odcs/custom-property.ts'
import { meshProperty } from './mesh-property.ts'
import type { StatementContext } from './statement-context.ts'
import { storedObject } from './stored-object.ts'

/** A policy as a custom property: its name, and the columns that it is given. */
export function policyProperties(
  policies: readonly AttachedPolicy[],
  context: StatementContext,
): readonly CustomProperty[] {
  return policies.flatMap(({ type, policy, columns }) => {
    const name = storedObject(policy, context)
    if (name === undefined) return []
    const called = formatQualifiedName(name)
    return [
      meshProperty(
        policyKey(type),
        columns.length === 0 ? called : { policy: called, columns: columns.map((each) => each.name) },
      ),
    ]
  })
}

/** `maskingPolicy`, `rowAccessPolicy`. */
export const policyKey = (type: PolicyType) =>
  `${type.toLowerCase()} policy`.replaceAll(/ (\w)/g, (_, letter: string) => letter.toUpperCase())
