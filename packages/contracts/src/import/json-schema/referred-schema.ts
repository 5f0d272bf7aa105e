import { own, type Tree, word } from '../tree.ts'
import { mergeSchemas } from './merge-schemas.ts'
import type { SchemaPlace } from './schema-place.ts'

/** The schema, or the one that it refers to with its own words; undefined and reported where there is none. */
export function referredSchema(
  part: Tree,
  { document, trail, pointer, context }: SchemaPlace,
  step: string,
): Tree | undefined {
  const reference = word(part, '$ref')
  if (reference === undefined) return part
  const found = document.resolve(reference)
  if (found !== undefined && !trail.includes(found) && own(found, '$ref') === undefined) {
    const { $ref: _, ...rest } = part
    return Object.keys(rest).length === 0 ? found : mergeSchemas(found, rest)
  }
  if (found !== undefined && !trail.includes(found)) return found
  context.report(`${JSON.stringify(reference)} is not in the document, or contains itself`, {
    pointer: `${pointer}/${step}`,
  })
  return undefined
}
