import { type Definitions, type Part, shape } from '../edition/shape.ts'
import { both, list, numeric, oneOf, type Rule, text, whole } from '../rule.ts'

const count = whole(0)

const positive: Rule = both(numeric, (value, pointer, report) => {
  if (typeof value === 'number' && value <= 0)
    report({ code: 'CONTRACT.OUT_OF_RANGE', pointer, message: 'Expected more than 0' })
})

const distinctTexts: Rule = both(list(text, 1), (value, pointer, report) => {
  if (Array.isArray(value) && new Set(value).size < value.length)
    report({ code: 'CONTRACT.DUPLICATE', pointer, message: 'An entry is there twice' })
})

const limits = (limit: Part) => ({
  minimum: limit,
  maximum: limit,
  exclusiveMinimum: limit,
  exclusiveMaximum: limit,
})

const temporal = { format: 'text', ...limits('text') }
const zoned = shape({ ...temporal, timezone: 'boolean', defaultTimezone: 'text' })
const integers = ['i8', 'i16', 'i32', 'i64', 'i128', 'u8', 'u16', 'u32', 'u64', 'u128']

/** `logicalTypeOptions` by logical type, ODCS v3.2.0. Types that are not here have no options of their own. */
export const logicalOptions: Definitions = {
  'Options.string': shape({ minLength: count, maxLength: count, pattern: 'text', format: 'text' }),
  'Options.date': shape(temporal),
  'Options.timestamp': zoned,
  'Options.time': zoned,
  'Options.integer': shape({ ...limits('number'), multipleOf: positive, format: oneOf(integers) }),
  'Options.number': shape({ ...limits('number'), multipleOf: positive, format: oneOf(['f32', 'f64']) }),
  'Options.object': shape({ minProperties: count, maxProperties: count, required: distinctTexts }),
  'Options.array': shape({ minItems: count, maxItems: count, uniqueItems: 'boolean' }),
  'Options.vector': shape({
    'dimensions*': whole(1),
    elementType: oneOf(['bfloat16', 'binary', 'float16', 'float32', 'float64', 'int8', 'uint8']),
    distanceMetric: oneOf(['cosine', 'dotProduct', 'euclidean', 'hamming', 'manhattan']),
    embeddingModel: 'text',
    embeddingModelVersion: 'text',
    normalized: 'boolean',
  }),
}
