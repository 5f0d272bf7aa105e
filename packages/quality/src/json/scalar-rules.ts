import type { ValueRule } from '../rule/value-rule.ts'
import type { JsonSchema } from './json-schema.ts'

/** What a schema asks of numbers, as rules. */
export function numberRules(schema: JsonSchema): readonly ValueRule[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema
  const low = (value: number, exclusive: boolean): ValueRule => ({
    kind: 'range',
    minimum: { value, exclusive },
  })
  const high = (value: number, exclusive: boolean): ValueRule => ({
    kind: 'range',
    maximum: { value, exclusive },
  })
  return [
    ...(minimum === undefined ? [] : [low(minimum, false)]),
    ...(exclusiveMinimum === undefined ? [] : [low(exclusiveMinimum, true)]),
    ...(maximum === undefined ? [] : [high(maximum, false)]),
    ...(exclusiveMaximum === undefined ? [] : [high(exclusiveMaximum, true)]),
    ...(multipleOf === undefined ? [] : [{ kind: 'multipleOf', divisor: multipleOf } as const]),
  ]
}

/** What a schema asks of texts, as rules. */
export function textRules({ minLength, maxLength, pattern, format }: JsonSchema): readonly ValueRule[] {
  return [
    ...(minLength === undefined ? [] : [{ kind: 'length', minimum: minLength } as const]),
    ...(maxLength === undefined ? [] : [{ kind: 'length', maximum: maxLength } as const]),
    ...(pattern === undefined ? [] : [{ kind: 'pattern', pattern, match: 'search' } as const]),
    ...(format === undefined ? [] : [{ kind: 'format', format } as const]),
  ]
}
