import type { CustomProperty } from '../../odcs/custom-property.ts'
import type { SchemaItem } from '../../odcs/schema.ts'
import { list, own, type Tree, word } from '../tree.ts'

/** What a schema says to people, its default, and its extensions (`x-…`) as custom properties. */
export function schemaNotes(schema: Tree): SchemaItem {
  const title = word(schema, 'title')
  const description = word(schema, 'description')
  const examples = Array.isArray(own(schema, 'examples'))
    ? list(schema, 'examples')
    : own(schema, 'example') === undefined
      ? []
      : [own(schema, 'example')]
  const fallback = own(schema, 'default')
  const customProperties: readonly CustomProperty[] = [
    ...(fallback === undefined || fallback === null
      ? []
      : [{ property: 'default', value: fallback, vendor: 'mesh' }]),
    ...Object.entries(schema).flatMap(([property, value]) =>
      property.startsWith('x-') && property !== 'x-contract-id' ? [{ property, value }] : [],
    ),
  ]
  return {
    ...(title !== undefined && { businessName: title }),
    ...(description !== undefined && { description }),
    ...(own(schema, 'deprecated') === true && { deprecated: true }),
    ...(examples.length > 0 && { examples }),
    ...(customProperties.length > 0 && { customProperties }),
  }
}
