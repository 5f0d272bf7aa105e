import type { LogicalType } from '@mesh/core'
import type { SchemaItem } from '../../odcs/schema.ts'
import { itemSchema } from '../../row/item-schema.ts'

/** The values of an enum that the type takes, as a zod literal. */
export function enumSource(item: SchemaItem, type: LogicalType): string {
  const wide = type.kind === 'integer' && (type.precision ?? 38) > 15
  const schema = itemSchema({ ...item, required: true })
  const values = (item.enum ?? [])
    .map(({ value }) =>
      wide && typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : value,
    )
    .filter((value) => schema.safeParse(value).success)
  if (values.length === 0) return 'z.never()'
  const spelled = values.map((value) => (typeof value === 'bigint' ? `${value}n` : JSON.stringify(value)))
  return `z.literal([${[...new Set(spelled)].join(', ')}])`
}
