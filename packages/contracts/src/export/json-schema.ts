import { z } from 'zod'
import { lowerType } from '../lower/lower-type.ts'
import type { SchemaProperty } from '../odcs/schema.ts'
import { itemSchema } from '../row/item-schema.ts'
import type { Exporter } from './exporter.ts'

/** JSON Schema 2020-12: one definition per table, of a row as JSON. Integers beyond 15 digits are JSON integers. */
export const jsonSchema: Exporter = {
  format: 'json-schema',
  extension: '.schema.json',
  write: (contract) => {
    const tables = (contract.schema ?? []).map((table) => [
      table.name,
      {
        type: 'object',
        ...(table.description !== undefined && { description: table.description }),
        properties: Object.fromEntries((table.properties ?? []).map((each) => [each.name, property(each)])),
        required: (table.properties ?? []).map(({ name }) => name),
        additionalProperties: false,
      },
    ])
    const document = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:mesh:contract:${encodeURIComponent(contract.id)}:${encodeURIComponent(contract.version)}`,
      title: contract.name ?? contract.id,
      $defs: Object.fromEntries(tables),
    }
    return `${JSON.stringify(document, null, 2)}\n`
  },
}

function property(item: SchemaProperty): object {
  const { $schema: _, ...schema } = z.toJSONSchema(itemSchema(item), {
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: target }) => {
      if (zodSchema._zod.def.type === 'bigint') target.type = 'integer'
    },
  })
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = item.logicalTypeOptions ?? {}
  const type = lowerType(item)
  const numeric = type.kind === 'integer' || (type.kind === 'number' && type.scale === undefined)
  const limits = Object.entries({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }).filter(
    ([, value]) => numeric && typeof value === 'number',
  )
  const { minLength, maxLength } = item.logicalTypeOptions ?? {}
  return {
    ...schema,
    ...Object.fromEntries(limits),
    ...(type.kind === 'string' && minLength !== undefined && { minLength }),
    ...(type.kind === 'string' && {
      ...((type.maxLength ?? maxLength) !== undefined && { maxLength: type.maxLength ?? maxLength }),
    }),
    ...(item.enum !== undefined && {
      enum: [...item.enum.map(({ value }) => value), ...(item.required === true ? [] : [null])],
    }),
    ...(item.description !== undefined && { description: item.description }),
  }
}
