import type { AttachedPolicy, ObjectName, PolicyType } from '@mesh/sql'
import { toQualifiedName } from '@mesh/sql'
import type { Policy } from '../catalog/object/policy.ts'
import type { Execution } from '../engine/execution.ts'
import { findObject } from '../engine/find-object.ts'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'

const kinds = { MASKING: 'MASKING_POLICY', 'ROW ACCESS': 'ROW_ACCESS_POLICY' } as const

/** The kind of object that policies of a type are. @throws SQL.UNSUPPORTED for types that the engine does not enforce. */
export function policyKind(type: PolicyType): Policy['kind'] {
  if (type !== 'MASKING' && type !== 'ROW ACCESS') throw unsupportedFeature(`${type} POLICY`)
  return kinds[type]
}

/** A policy of a type by name. @throws SQL.NOT_FOUND, SQL.UNSUPPORTED. */
export function findPolicy<Type extends 'MASKING' | 'ROW ACCESS'>(
  { state, session }: Execution,
  type: Type,
  name: ObjectName | AttachedPolicy['policy'],
): Extract<Policy, { kind: (typeof kinds)[Type] }> {
  const found = findObject(state.catalog, `${type} POLICY`, toQualifiedName(name), session)
  if (found.kind !== kinds[type]) throw invalidStatement('no policy')
  return found as Extract<Policy, { kind: (typeof kinds)[Type] }>
}
