import type { SchemaItem } from '../../odcs/schema.ts'
import type { Tree } from '../tree.ts'
import type { SchemaPlace } from './schema-place.ts'
import { arrayItem } from './typed/array-item.ts'
import { numberItem } from './typed/number-item.ts'
import { recordItem } from './typed/record-item.ts'
import { textItem } from './typed/text-item.ts'

/** What a schema of one type says of its values. */
export function typedItem(schema: Tree, type: string | undefined, place: SchemaPlace): SchemaItem {
  switch (type) {
    case 'string':
      return textItem(schema, place)
    case 'integer':
    case 'number':
      return numberItem(schema, type, place)
    case 'boolean':
      return { logicalType: 'boolean' }
    case 'array':
      return arrayItem(schema, place)
    case 'object':
      return recordItem(schema, place)
    case undefined:
      return { physicalType: 'VARIANT' }
    default:
      place.context.report(`There is no type ${JSON.stringify(type)}; it is a value of any type`, {
        pointer: `${place.pointer}/type`,
      })
      return { physicalType: 'VARIANT' }
  }
}
