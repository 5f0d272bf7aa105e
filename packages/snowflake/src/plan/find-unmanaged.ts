import { formatAddress, formatObjectName, type ObjectAddress } from '../object/address.ts'
import { isNamedObject, type NamedObject, type SnowflakeObject } from '../object/snowflake-object.ts'
import type { UnmanagedItem } from './plan.ts'
import type { PlanContext } from './plan-context.ts'
import { isBuiltIn } from './plan-removals.ts'

/** What stands in the schemas and databases of products, and no definition declares. */
export function findUnmanaged(context: PlanContext): readonly UnmanagedItem[] {
  const { wanted, previous, present, products } = context
  const schemas = new Set(
    products.map(({ database, schema }) => formatObjectName({ database, name: schema })),
  )
  const databases = new Set(products.map(({ database }) => database))
  const isOurs = ({ name: { database, schema } }: ObjectAddress): boolean => {
    if (database === undefined) return false
    return schema === undefined
      ? databases.has(database)
      : schemas.has(formatObjectName({ database, name: schema }))
  }
  return [...present].flatMap(([key, object]): readonly UnmanagedItem[] => {
    const twin = wanted.get(key)
    if (twin !== undefined)
      return isNamedObject(object) && isNamedObject(twin) ? foreignTags(object, twin, context) : []
    if (previous.has(key) || isBuiltIn(object)) return []
    return describe(object, isOurs, wanted)
  })
}

/** Access that no definition declares on what definitions declare; ownership is drift, not surplus. */
export function isSurplusAccess(object: SnowflakeObject, context: PlanContext): boolean {
  const { wanted } = context
  switch (object.kind) {
    case 'privilege-grant':
      return object.privilege !== 'OWNERSHIP' && wanted.has(formatAddress(object.on))
    case 'role-grant':
      return wanted.has(formatAddress(object.role)) && !isForeignRole(wanted.get(formatAddress(object.role)))
    default:
      return false
  }
}

/** A role that a definition names but does not describe: its members are not ours to judge. */
const isForeignRole = (role: SnowflakeObject | undefined): boolean =>
  role?.kind === 'role' && role.comment === undefined

function describe(
  object: SnowflakeObject,
  isOurs: (address: ObjectAddress) => boolean,
  wanted: PlanContext['wanted'],
): readonly UnmanagedItem[] {
  if (isNamedObject(object))
    return isOurs(object)
      ? [{ address: { kind: object.kind, name: object.name }, description: 'no definition declares it' }]
      : []
  switch (object.kind) {
    case 'privilege-grant':
      return wanted.has(formatAddress(object.on))
        ? [{ address: object.on, description: `${object.privilege} granted to ${formatAddress(object.to)}` }]
        : []
    case 'role-grant': {
      const role = wanted.get(formatAddress(object.role))
      return role !== undefined && !isForeignRole(role)
        ? [{ address: object.role, description: `granted to ${formatAddress(object.to)}` }]
        : []
    }
    case 'ownership':
      return []
  }
}

function foreignTags(
  present: NamedObject,
  wanted: NamedObject,
  { ownedTags }: PlanContext,
): readonly UnmanagedItem[] {
  if (!('tags' in present) || !('tags' in wanted)) return []
  const declared = new Set(wanted.tags.map(({ tag }) => formatObjectName(tag)))
  return present.tags.flatMap(({ tag, value }) => {
    const name = formatObjectName(tag)
    if (declared.has(name) || ownedTags.has(name)) return []
    const address = { kind: present.kind, name: present.name }
    return [{ address, description: `carries tag ${name} = ${JSON.stringify(value)}` }]
  })
}
