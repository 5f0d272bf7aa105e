import { decimalOfPattern } from '../../../export/json-schema/decimal-pattern.ts'
import { temporalPatterns } from '../../../export/json-schema/temporal-patterns.ts'
import type { SchemaItem } from '../../../odcs/schema.ts'
import { own, type Tree, word } from '../../tree.ts'
import { typeFields } from '../../type-fields.ts'
import type { SchemaPlace } from '../schema-place.ts'
import { pickOptions } from './pick-options.ts'

/** A text, or what JSON writes as one: dates, times, bytes, and decimals in the form that the exporter gives them. */
export function textItem(schema: Tree, { context, pointer }: SchemaPlace): SchemaItem {
  const format = word(schema, 'format')
  const pattern = word(schema, 'pattern')
  const only = (item: SchemaItem, ...said: readonly string[]): SchemaItem => {
    for (const key of ['minLength', 'maxLength', 'pattern', 'format'])
      if (own(schema, key) !== undefined && !said.includes(key))
        context.report(`${key} is not kept`, { pointer: `${pointer}/${key}` })
    return item
  }
  const encoding = word(schema, 'contentEncoding')
  if (encoding !== undefined) return only({ physicalType: 'BINARY' })
  switch (format) {
    case 'byte':
    case 'binary':
      return only({ physicalType: 'BINARY' }, 'format')
    case 'date':
    case 'time':
      return only({ logicalType: format }, 'format')
    case 'date-time':
      return only({ logicalType: 'timestamp', logicalTypeOptions: { timezone: true } }, 'format')
    default:
  }
  const temporal = (['date', 'time', 'timestamp'] as const).find((kind) => temporalPatterns[kind] === pattern)
  if (temporal !== undefined) return only({ logicalType: temporal }, 'pattern')
  const decimal = decimalOfPattern(pattern ?? '')
  if (decimal !== undefined) return only(typeFields({ kind: 'number', ...decimal }), 'pattern')
  return {
    logicalType: 'string',
    ...pickOptions(schema, ['minLength', 'maxLength'], {
      ...(pattern !== undefined && { pattern }),
      ...(format !== undefined && { format }),
    }),
  }
}
