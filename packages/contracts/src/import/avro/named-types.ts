import { maxImportDepth } from '../import-limits.ts'
import { isTree, list, own, type Tree, word } from '../tree.ts'

/** Every named type of a schema by its full name. Source: https://avro.apache.org/docs/1.12.0/specification/#names */
export function namedTypes(
  schemas: readonly (readonly [unknown, string])[],
  namespace: string,
): ReadonlyMap<string, NamedType> {
  const named = new Map<string, NamedType>()
  for (const [schema, pointer] of schemas) collect(schema, namespace, pointer, named, 0)
  return named
}

/** A named type where it is defined, and the namespace around it. */
export interface NamedType {
  readonly schema: Tree
  readonly namespace: string
  readonly pointer: string
}

function collect(
  schema: unknown,
  around: string,
  pointer: string,
  named: Map<string, NamedType>,
  depth: number,
): void {
  if (depth > 4 * maxImportDepth) return
  if (Array.isArray(schema))
    for (const [index, each] of schema.entries())
      collect(each, around, `${pointer}/${index}`, named, depth + 1)
  if (!isTree(schema)) return
  const inner = innerNamespace(schema, around)
  const name = word(schema, 'name')
  if (name !== undefined && typeof own(schema, 'type') === 'string') {
    const full = name.includes('.') || inner === '' ? name : `${inner}.${name}`
    for (const each of [full, ...list(schema, 'aliases').map((alias) => aliasName(alias, inner))])
      if (!named.has(each)) named.set(each, { schema, namespace: around, pointer })
  }
  for (const key of ['type', 'items', 'values'])
    collect(own(schema, key), inner, `${pointer}/${key}`, named, depth + 1)
  for (const [index, field] of list(schema, 'fields').entries())
    if (isTree(field)) collect(own(field, 'type'), inner, `${pointer}/fields/${index}/type`, named, depth + 1)
}

/** The namespace that names inside a schema mean: that of its full name. */
export function innerNamespace(schema: Tree, around: string): string {
  const name = word(schema, 'name')
  if (name?.includes('.') === true) return name.slice(0, name.lastIndexOf('.'))
  const own = Reflect.get(schema, 'namespace')
  return typeof own === 'string' ? own : around
}

const aliasName = (alias: unknown, namespace: string) => {
  const name = String(alias)
  return name.includes('.') || namespace === '' ? name : `${namespace}.${name}`
}
