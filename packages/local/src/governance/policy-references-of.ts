import { parseQualifiedName } from '@mesh/core'
import type { Policy } from '../catalog/object/policy.ts'
import type { Role } from '../catalog/object/role.ts'
import { objectsOf } from '../catalog/schema-objects.ts'
import { nameParts } from '../catalog/securable-name.ts'
import { sees } from '../engine/access.ts'
import type { Execution } from '../engine/execution.ts'
import { findRelation, type NameContext, schemaOf } from '../engine/find-object.ts'
import { doesNotExist } from '../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'
import type { RowsRelation } from '../translate/translation.ts'
import { allPolicyReferences, policyReferenceColumns, policyReferences } from './policy-references.ts'

/** What POLICY_REFERENCES was asked for: a policy, or an entity and its domain. */
interface AskedPolicies {
  readonly policy: string | undefined
  readonly entity: string | undefined
  readonly domain: string | undefined
}

/** The table function POLICY_REFERENCES. @throws SQL.SYNTAX for other arguments, SQL.NOT_FOUND. */
export function policyReferencesOf(
  { state: { catalog } }: Execution,
  roles: ReadonlySet<Role>,
  context: NameContext,
  { policy, entity, domain }: AskedPolicies,
): RowsRelation {
  const rows = (list: RowsRelation['rows']): RowsRelation => ({
    kind: 'rows',
    columns: policyReferenceColumns,
    rows: list,
    parts: ['POLICY_REFERENCES'],
  })
  if (policy !== undefined && entity === undefined && domain === undefined) {
    const name = parseQualifiedName(policy)
    const schema = schemaOf(catalog, name, context)
    const found = (['MASKING_POLICY', 'ROW_ACCESS_POLICY'] as const).flatMap(
      (kind) => objectsOf<Policy['kind']>(schema, kind).get(name.name) ?? [],
    )
    const [one] = found.filter((each) => sees(catalog, roles, each))
    if (one === undefined) throw doesNotExist('Policy', policy)
    const wanted = nameParts(one).join('\0')
    return rows(allPolicyReferences(catalog).filter((row) => row.slice(0, 3).join('\0') === wanted))
  }
  if (entity === undefined || domain === undefined || policy !== undefined)
    throw invalidStatement(
      'POLICY_REFERENCES takes POLICY_NAME => …, or REF_ENTITY_NAME => … and REF_ENTITY_DOMAIN => …, as text',
    )
  if (!['TABLE', 'VIEW'].includes(domain.toUpperCase()))
    throw unsupportedFeature(`POLICY_REFERENCES of a ${domain}`)
  const relation = findRelation(catalog, parseQualifiedName(entity), context)
  if (!sees(catalog, roles, relation)) throw doesNotExist('Object', entity)
  return rows(policyReferences(catalog, relation))
}
