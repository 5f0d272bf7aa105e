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
    return found === undefined ? merged : mergeSchemas(found, merged)
  }, rest)
}
