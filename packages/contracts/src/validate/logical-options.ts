import {
  anyRecord,
  both,
  formed,
  isRecord,
  list,
  numeric,
  oneOf,
  type Rule,
  record,
  text,
  truth,
  whole,
} from './rule.ts'

const count = whole(0)

const positive: Rule = both(numeric, (value, pointer, report) => {
  if (typeof value === 'number' && value <= 0)
    report({ code: 'CONTRACT.OUT_OF_RANGE', pointer, message: 'Expected more than 0' })
})

const limits = (rule: Rule) => ({
  minimum: rule,
  maximum: rule,
  exclusiveMinimum: rule,
  exclusiveMaximum: rule,
})

/** v3.0 said `exclusiveMinimum: true` beside `minimum`; v3.1 gave the limit itself. */
const oldLimits = (rule: Rule) => {
  const either: Rule = (value, pointer, report) =>
    typeof value === 'boolean' ? undefined : rule(value, pointer, report)
  return { minimum: rule, maximum: rule, exclusiveMinimum: either, exclusiveMaximum: either }
}

const distinctTexts: Rule = both(list(text, 1), (value, pointer, report) => {
  if (Array.isArray(value) && new Set(value).size < value.length)
    report({ code: 'CONTRACT.DUPLICATE', pointer, message: 'An entry is there twice' })
})

const integers = ['i8', 'i16', 'i32', 'i64', 'i128', 'u8', 'u16', 'u32', 'u64', 'u128']

const optionsOf = (relaxed: boolean): Readonly<Record<string, Rule>> => {
  const limit = relaxed ? oldLimits : limits
  const temporal = { format: text, ...limit(text) }
  const zoned = record({ ...temporal, timezone: truth, defaultTimezone: text })
  return {
    string: record({ minLength: count, maxLength: count, pattern: text, format: text }),
    date: record(temporal),
    timestamp: zoned,
    time: zoned,
    integer: record({ ...limit(numeric), multipleOf: positive, format: oneOf(integers) }),
    number: record({ ...limit(numeric), multipleOf: positive, format: oneOf(['f32', 'f64']) }),
    object: record({ minProperties: count, maxProperties: count, required: distinctTexts }),
    array: record({ minItems: count, maxItems: count, uniqueItems: truth }),
    vector: record(
      {
        dimensions: whole(1),
        elementType: oneOf(['bfloat16', 'binary', 'float16', 'float32', 'float64', 'int8', 'uint8']),
        distanceMetric: oneOf(['cosine', 'dotProduct', 'euclidean', 'hamming', 'manhattan']),
        embeddingModel: text,
        embeddingModelVersion: text,
        normalized: truth,
      },
      ['dimensions'],
    ),
  }
}

const strict = optionsOf(false)
const relaxedOptions = optionsOf(true)

/** The `logicalTypeOptions` of a property with the given logical type. */
export function logicalOptionsRule(logicalType: unknown, relaxed: boolean): Rule {
  const rules = relaxed ? relaxedOptions : strict
  if (logicalType === undefined) return untyped
  return typeof logicalType === 'string' && Object.hasOwn(rules, logicalType)
    ? (rules[logicalType] ?? anyRecord)
    : anyRecord
}

/** The JSON schema applies the rules of every type at once when there is none, which no option passes. */
const untyped: Rule = (value, pointer, report) => {
  anyRecord(value, pointer, report)
  if (isRecord(value) && Object.keys(value).length > 0)
    report({
      code: 'CONTRACT.OPTIONS_WITHOUT_TYPE',
      pointer,
      message: 'logicalTypeOptions need a logicalType',
      hint: 'Add logicalType beside it.',
      lenient: true,
    })
}

/** `table.column`, of ODCS's shorthand references. */
const shorthandReference = /^[A-Za-z_][A-Za-z0-9_-]*(\.[A-Za-z_][A-Za-z0-9_-]*)+$/

/** `[file.yaml#][/]section/id(/section/id)*`, of ODCS's fully qualified references. */
const qualifiedReference =
  /^(?:(?:https?:\/\/)?[A-Za-z0-9._\-/]+\.ya?ml#)?\/?[A-Za-z_][A-Za-z0-9_]*\/[^\s.#/\\@!%&^]+(?:\/[A-Za-z_][A-Za-z0-9_]*\/[^\s.#/\\@!%&^]+)*$/

/** A reference of either form. */
export const reference: Rule = formed(
  new RegExp(`${shorthandReference.source}|${qualifiedReference.source}`),
  'a reference (table.column, or file.yaml#/schema/id/properties/id)',
)
