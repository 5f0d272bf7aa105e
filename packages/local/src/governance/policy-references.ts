import type { Catalog } from '../catalog/catalog.ts'
import { inDatabase } from '../catalog/list-objects.ts'
import type { Attached } from '../catalog/object/column.ts'
import type { Policy } from '../catalog/object/policy.ts'
import type { Relation } from '../catalog/object/relation.ts'
import type { Tag } from '../catalog/object/tag.ts'
import { nameParts } from '../catalog/securable-name.ts'
import { type OutputColumn, textType } from '../translate/emitted.ts'
import { maskingInForce } from './masking-in-force.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/functions/policy_references */
export const policyReferenceColumns: readonly OutputColumn[] = [
  'POLICY_DB',
  'POLICY_SCHEMA',
  'POLICY_NAME',
  'POLICY_KIND',
  'REF_DATABASE_NAME',
  'REF_SCHEMA_NAME',
  'REF_ENTITY_NAME',
  'REF_ENTITY_DOMAIN',
  'REF_COLUMN_NAME',
  'REF_ARG_COLUMN_NAMES',
  'TAG_DATABASE',
  'TAG_SCHEMA',
  'TAG_NAME',
  'POLICY_STATUS',
].map((name) => ({ name, type: textType }))

/** The policies that count on a table or view and on its columns, by themselves or by tags. */
export function policyReferences(catalog: Catalog, relation: Relation): readonly (readonly unknown[])[] {
  const columns = relation.columns.flatMap((column) => {
    const found = maskingInForce(catalog, relation, column)
    return found === undefined ? [] : [row(found, relation, column.name, found.tag)]
  })
  return [
    ...columns,
    ...(relation.rowAccess === undefined ? [] : [row(relation.rowAccess, relation, null, null)]),
  ]
}

/** The same of every table and view of the account. */
export const allPolicyReferences = (catalog: Catalog): readonly (readonly unknown[])[] =>
  [...catalog.account.databases.values()]
    .flatMap((each) => [...inDatabase(each)])
    .filter((each): each is Relation => 'columns' in each && each.schema.relations.get(each.name) === each)
    .flatMap((each) => policyReferences(catalog, each))

function row(
  { policy, columns }: Attached<Policy>,
  relation: Relation,
  column: string | null,
  tag: Tag | null,
): readonly unknown[] {
  const others = column === null ? columns : columns.slice(1)
  return [
    ...nameParts(policy),
    policy.kind,
    ...nameParts(relation),
    relation.kind.replaceAll('_', ' '),
    column,
    others.length === 0 ? null : `[ ${others.map((each) => JSON.stringify(each)).join(', ')} ]`,
    ...(tag === null ? [null, null, null] : nameParts(tag)),
    'ACTIVE',
  ]
}
