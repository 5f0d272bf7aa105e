import type { ObjectAddress } from '../object/address.ts'
import { isNamedObject, type SnowflakeObject } from '../object/snowflake-object.ts'
import type { AccountScope } from './account-scope.ts'
import type { DesiredState } from './desired-state.ts'

/** The part of an account that definitions speak of: what `readAccount` has to read before they can be planned. */
export function scopeOf(...states: readonly DesiredState[]): AccountScope {
  const addresses = states.flatMap((state) => state.objects.flatMap(addressesOf))
  const objects = states.flatMap((state) => state.objects)
  const names = (kind: ObjectAddress['kind']) =>
    sorted(objects.flatMap((each) => (each.kind === kind ? [each.name.name] : [])))
  return {
    databases: sorted(
      addresses.flatMap(({ kind, name }) => (kind === 'database' ? [name.name] : (name.database ?? []))),
    ),
    roles: names('role'),
    warehouses: names('warehouse'),
  }
}

const sorted = (names: readonly string[]): readonly string[] => [...new Set(names)].sort()

function addressesOf(object: SnowflakeObject): readonly ObjectAddress[] {
  if (isNamedObject(object)) return [object]
  switch (object.kind) {
    case 'privilege-grant':
      return [object.on, object.to]
    case 'role-grant':
      return [object.role, object.to]
    case 'ownership':
      return [object.of, object.owner]
  }
}
