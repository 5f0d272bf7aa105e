import { isTree, list, type Tree } from '../tree.ts'
import { mergeSchemas } from './merge-schemas.ts'
import { referredSchema } from './referred-schema.ts'
import type { SchemaPlace } from './schema-place.ts'
import { simplifyUnion } from './simplify-union.ts'

/** Without `allOf`, `anyOf` and `oneOf`, as far as a contract can say it. The schema itself where there is nothing to do. */
export function simplifySchema(schema: Tree, place: SchemaPlace): Tree {
  for (const key of ['anyOf', 'oneOf'] as const)
    if (list(schema, key).some(isTree)) return simplifyUnion(schema, key, place)
  const parts = list(schema, 'allOf').filter(isTree)
  if (parts.length === 0) return schema
  const { allOf: _, ...rest } = schema
  return parts.reduce<Tree>((merged, part, index) => {
    const found = referredSchema(part, place, `allOf/${index}`)
    if (found === undefined) return merged
    for (const key of conflicts(found, merged))
      place.context.report(`${key} is not kept: there is another one beside it`, {
        pointer: `${place.pointer}/allOf/${index}`,
      })
    return mergeSchemas(found, merged)
  }, rest)
}

/** Keywords of which the merged schema keeps only one. Words to people are no conflict: the outer ones win. */
const conflicts = (found: Tree, merged: Tree) =>
  Object.keys(found).filter(
    (key) =>
      Object.hasOwn(merged, key) &&
      !/^(?:properties|required|allOf|title|description|examples?|\$id|id|\$schema|\$defs|definitions)$/.test(
        key,
      ) &&
      JSON.stringify(found[key]) !== JSON.stringify(merged[key]),
  )
