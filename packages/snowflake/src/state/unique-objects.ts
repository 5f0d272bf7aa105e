import { canonicalJson } from '@mesh/core'
import { conflictingDefinitions } from '../errors.ts'
import { objectKey } from '../object/object-key.ts'
import type { SnowflakeObject } from '../object/snowflake-object.ts'

/**
 * Sorts objects by key and leaves each once.
 *
 * @throws SNOWFLAKE.CONFLICTING_DEFINITIONS when two objects with one key differ.
 */
export function uniqueObjects(objects: readonly SnowflakeObject[]): readonly SnowflakeObject[] {
  const byKey = new Map<string, SnowflakeObject>()
  for (const object of objects) {
    const key = objectKey(object)
    const known = byKey.get(key)
    const merged = known === undefined ? object : merge(known, object)
    if (merged === undefined) throw conflictingDefinitions(key)
    byKey.set(key, merged)
  }
  return [...byKey].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, object]) => object)
}

const shared: ReadonlySet<string> = new Set(['database', 'schema', 'role', 'warehouse', 'tag'])

/** Of a shared container, the definition that says more wins over one that says nothing. */
function merge(left: SnowflakeObject, right: SnowflakeObject): SnowflakeObject | undefined {
  if (canonicalJson(left) === canonicalJson(right)) return left
  if (!shared.has(left.kind)) return undefined
  const [a, b] = [facts(left), facts(right)]
  const clash = Object.keys(a).some((key) => key in b && canonicalJson(a[key]) !== canonicalJson(b[key]))
  return clash ? undefined : { ...left, ...right, ...a, ...b }
}

function facts(object: SnowflakeObject): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  )
}
