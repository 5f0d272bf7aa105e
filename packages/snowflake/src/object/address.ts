import { formatIdentifier, type QualifiedName } from '@mesh/core'

/** The kinds of objects that have a name of their own in an account. */
export const objectKinds = [
  'warehouse',
  'role',
  'database',
  'schema',
  'tag',
  'database-role',
  'file-format',
  'stage',
  'table',
  'view',
  'dynamic-table',
] as const

/** One of {@link objectKinds}. */
export type ObjectKind = (typeof objectKinds)[number]

/**
 * Where an object lives. A database, a warehouse and a role have a `name` only; a schema and a database role have
 * `database` and `name`; everything else has all three parts.
 */
export interface ObjectAddress {
  readonly kind: ObjectKind
  readonly name: QualifiedName
}

/** The address of a role that can hold privileges. */
export interface RoleAddress extends ObjectAddress {
  readonly kind: 'role' | 'database-role'
}

/**
 * The one spelling of an address, as consent and reports use it.
 *
 * @example
 * formatAddress({ kind: 'schema', name: { database: 'AIRPORTS', name: 'raw data' } }) // 'schema AIRPORTS."raw data"'
 */
export function formatAddress({ kind, name }: ObjectAddress): string {
  return `${kind} ${formatObjectName(name)}`
}

/** A name with as few quotes as possible; unlike core's, it takes a database without a schema. */
export function formatObjectName({ database, schema, name }: QualifiedName): string {
  return [database, schema, name]
    .flatMap((each) => (each === undefined ? [] : [formatIdentifier(each)]))
    .join('.')
}

/** The address of an object, without its properties. */
export const addressOf = ({ kind, name }: ObjectAddress): ObjectAddress => ({ kind, name })
