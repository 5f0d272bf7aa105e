import type { ColumnShape, NamespaceShape, QualifiedName, TableShape } from '@mesh/core'
import type { Contract } from '../odcs/contract.ts'
import type { SchemaObject, SchemaProperty } from '../odcs/schema.ts'
import { isMeasure } from '../reference/is-measure.ts'
import { storedName, storedTableName } from '../reference/stored-name.ts'
import type { ResolvedReference } from '../set/resolved-reference.ts'
import { lowerKeys } from './lower-keys.ts'
import { lowerTags, platformTag } from './lower-tags.ts'
import { lowerType } from './lower-type.ts'
import { contractNamespace, serverNamespace } from './placement.ts'

/** How a contract becomes tables. */
export interface LowerContractOptions {
  /** Name of the snowflake server that says where the tables are. @defaultValue the first one */
  readonly server?: string
  /** Where the tables are when no snowflake server says so. @defaultValue the contract's domain and its name */
  readonly namespace?: NamespaceShape
  /** Name of the product that offers the tables, for their tag DATA_PRODUCT. */
  readonly product?: string
  /**
   * Resolves references to columns of other contracts, which become foreign keys; `resolveReference` of a contract set does.
   * @defaultValue such references become no keys
   */
  readonly references?: (reference: string) => ResolvedReference | undefined
}

/**
 * The tables of a contract as exact names, types, keys, comments and tags. Measures are no columns and are left out, and
 * with them the keys that they are part of.
 *
 * A column's classification becomes the tag CLASSIFICATION; ODCS tags become platform tags; every table carries DOMAIN,
 * CONTRACT (`id@version`) and, when known, DATA_PRODUCT. All tags live in the schema of the tables.
 *
 * @throws CONTRACT.UNKNOWN_SERVER, CONTRACT.DANGLING_REFERENCE, CORE.INVALID_IDENTIFIER
 * @example
 * lowerContract(flights).map((table) => formatQualifiedName(table.name))
 */
export function lowerContract(contract: Contract, options: LowerContractOptions = {}): readonly TableShape[] {
  const namespace =
    serverNamespace(contract, options.server) ?? options.namespace ?? contractNamespace(contract)
  const tableName = (table: SchemaObject, owner: Contract): QualifiedName => ({
    ...(owner === contract ? namespace : contractNamespace(owner)),
    ...storedTableName(table),
  })
  const tags = [
    ...(contract.domain === undefined ? [] : [platformTag(namespace, 'DOMAIN', contract.domain)]),
    ...(options.product === undefined ? [] : [platformTag(namespace, 'DATA_PRODUCT', options.product)]),
    platformTag(namespace, 'CONTRACT', `${contract.id}@${contract.version}`),
  ]
  return (contract.schema ?? []).map((table) => ({
    kind: 'table',
    name: tableName(table, contract),
    columns: (table.properties ?? [])
      .filter((each) => !isMeasure(each))
      .map((property) => lowerColumn(property, namespace)),
    keys: lowerKeys(contract, table, { tableName, references: options.references }),
    ...(table.description !== undefined && { comment: table.description }),
    tags: [...tags, ...lowerTags([...(contract.tags ?? []), ...(table.tags ?? [])], namespace)],
  }))
}

function lowerColumn(property: SchemaProperty, namespace: NamespaceShape): ColumnShape {
  const { id, physicalType, description, classification } = property
  return {
    name: storedName(property),
    type: lowerType(property),
    ...(physicalType !== undefined && { physicalType }),
    required: property.required === true || property.primaryKey === true,
    ...(description !== undefined && { comment: description }),
    ...(classification !== undefined && { classification }),
    tags: [
      ...(classification === undefined ? [] : [platformTag(namespace, 'CLASSIFICATION', classification)]),
      ...lowerTags(property.tags ?? [], namespace),
    ],
    ...(id !== undefined && { id }),
  }
}
