import type { JsonSchema } from '../../export/json-schema/value-schema.ts'

/**
 * A JSON Schema in the words of OpenAPI 3.0: `nullable`, boolean exclusive limits, one example, `format: byte`. What they
 * cannot say, such as the names of a map's keys, is left out.
 * Source: https://spec.openapis.org/oas/v3.0.3#schema-object
 */
export function openapiSchema(schema: JsonSchema): Record<string, unknown> {
  const { type, exclusiveMinimum, exclusiveMaximum, examples, contentEncoding, propertyNames, ...rest } =
    schema
  const { properties, items, additionalProperties } = rest
  const types = [type].flat()
  return {
    ...rest,
    ...(type !== undefined && { type: types.find((each) => each !== 'null') }),
    ...(types.includes('null') && { nullable: true }),
    ...(exclusiveMinimum !== undefined && tighter(rest.minimum, exclusiveMinimum, 'Minimum', Math.max)),
    ...(exclusiveMaximum !== undefined && tighter(rest.maximum, exclusiveMaximum, 'Maximum', Math.min)),
    ...(Array.isArray(examples) && examples.length > 0 && { example: examples[0] }),
    ...(contentEncoding === 'base64' && { format: 'byte' }),
    ...(isSchema(properties) && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, each]) => [name, openapiSchema(each as JsonSchema)]),
      ),
    }),
    ...(types.includes('array') && { items: isSchema(items) ? openapiSchema(items) : {} }),
    ...(isSchema(additionalProperties) && { additionalProperties: openapiSchema(additionalProperties) }),
  }
}

/** OpenAPI 3.0 has one limit on each side, exclusive or not: of two the tighter. */
function tighter(
  inclusive: unknown,
  exclusive: unknown,
  side: 'Minimum' | 'Maximum',
  tightest: (...limits: number[]) => number,
): Record<string, unknown> {
  const name = side.toLowerCase()
  const limit = Number(exclusive)
  if (typeof inclusive === 'number' && inclusive !== limit && tightest(inclusive, limit) === inclusive)
    return { [name]: inclusive }
  return { [name]: limit, [`exclusive${side}`]: true }
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
