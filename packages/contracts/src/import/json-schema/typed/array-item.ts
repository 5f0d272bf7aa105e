import type { SchemaItem } from '../../../odcs/schema.ts'
import { isTree, own, type Tree } from '../../tree.ts'
import { below, type SchemaPlace } from '../schema-place.ts'
import { pickOptions } from './pick-options.ts'

/** A list; one whose places have schemas of their own is a list of anything. */
export function arrayItem(schema: Tree, place: SchemaPlace): SchemaItem {
  const items = own(schema, 'items')
  const head = {
    logicalType: 'array' as const,
    ...pickOptions(schema, ['minItems', 'maxItems', 'uniqueItems']),
  }
  if (Array.isArray(items))
    place.context.report('items of different schemas are values of any type', {
      pointer: `${place.pointer}/items`,
    })
  if (!isTree(items)) return head
  const { item, nullable } = place.read(items, below(place, 'items'))
  return { ...head, items: { ...item, ...(!nullable && { required: true }) } }
}
