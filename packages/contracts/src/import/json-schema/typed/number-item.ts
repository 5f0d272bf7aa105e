import type { SchemaItem } from '../../../odcs/schema.ts'
import { own, type Tree, word } from '../../tree.ts'
import type { SchemaPlace } from '../schema-place.ts'
import { pickOptions } from './pick-options.ts'

const limits = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'] as const

/** A number with its limits, also those of OpenAPI 3.0 and draft-04, where a flag stands beside the limit. */
export function numberItem(
  schema: Tree,
  logicalType: 'integer' | 'number',
  { context, pointer }: SchemaPlace,
): SchemaItem {
  const found: Record<string, unknown> = Object.fromEntries(
    limits.flatMap((name) => (own(schema, name) === undefined ? [] : [[name, own(schema, name)]])),
  )
  for (const [flag, limit] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const)
    if (typeof found[flag] === 'boolean') {
      if (found[flag]) {
        found[flag] = found[limit]
        delete found[limit]
      } else delete found[flag]
    }
  for (const [name, value] of Object.entries(found))
    if (typeof value !== 'number') {
      if (value !== undefined) context.report(`${name} is no number`, { pointer: `${pointer}/${name}` })
      delete found[name]
    }
  const format = word(schema, 'format')
  const width = widths.get(format ?? '')
  const isOwn = width !== undefined && (logicalType === 'number') === width.startsWith('f')
  if (format !== undefined && !isOwn)
    context.report(`format ${JSON.stringify(format)} is not kept`, { pointer: `${pointer}/format` }, 'info')
  return { logicalType, ...pickOptions({}, [], { ...found, ...(isOwn && { format: width }) }) }
}

const widths = new Map([
  ...['8', '16', '32', '64', '128'].flatMap(
    (bits) =>
      [
        [`int${bits}`, `i${bits}`],
        [`uint${bits}`, `u${bits}`],
      ] as const,
  ),
  ['float', 'f32'],
  ['double', 'f64'],
])
