import { breaksRule } from '../rule/breaks-rule.ts'
import type { ValueRule } from '../rule/value-rule.ts'
import type { JsonSchema, JsonType } from './json-schema.ts'
import { numberRules, textRules } from './scalar-rules.ts'

/** Tells whether a JSON value breaks a schema. */
export function breaksJson(schema: JsonSchema): (value: unknown) => boolean {
  const tests = [
    typeTest(schema),
    enumTest(schema),
    scalarTest('string', { kind: 'string' }, textRules(schema)),
    scalarTest('number', { kind: 'number' }, numberRules(schema)),
    arrayTest(schema),
    objectTest(schema),
  ].filter((test) => test !== undefined)
  return (value) => tests.some((breaks) => breaks(typeof value === 'bigint' ? Number(value) : value))
}

type Test = ((value: unknown) => boolean) | undefined

function typeTest({ type }: JsonSchema): Test {
  if (type === undefined) return undefined
  const types = typeof type === 'string' ? [type] : type
  return (value) => !types.some((each) => isOfType(value, each))
}

function isOfType(value: unknown, type: JsonType): boolean {
  switch (type) {
    case 'null':
      return value === null
    case 'array':
      return Array.isArray(value)
    case 'object':
      return isObject(value)
    case 'integer':
      return Number.isInteger(value)
    default:
      return typeof value === type
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function enumTest({ enum: values }: JsonSchema): Test {
  if (values === undefined) return undefined
  const known = new Set<unknown>(values)
  return (value) => !known.has(value)
}

function scalarTest(
  of: 'string' | 'number',
  type: { readonly kind: 'string' } | { readonly kind: 'number' },
  rules: readonly ValueRule[],
): Test {
  if (rules.length === 0) return undefined
  const breaks = breaksRule(type, { kind: 'all', rules })
  return (value) => typeof value === of && breaks(value as string | number)
}

function arrayTest({
  minItems = 0,
  maxItems = Number.POSITIVE_INFINITY,
  uniqueItems,
  items,
}: JsonSchema): Test {
  const breaksItem = items === undefined ? () => false : breaksJson(items)
  return (value) => {
    if (!Array.isArray(value)) return false
    if (value.length < minItems || value.length > maxItems || value.some(breaksItem)) return true
    return uniqueItems === true && new Set(value.map(canonical)).size < value.length
  }
}

function objectTest(schema: JsonSchema): Test {
  const {
    minProperties = 0,
    maxProperties = Number.POSITIVE_INFINITY,
    required = [],
    additionalProperties,
  } = schema
  const members = new Map(
    Object.entries(schema.properties ?? {}).map(([name, each]) => [name, breaksJson(each)]),
  )
  const breaksOther =
    additionalProperties === undefined
      ? () => false
      : additionalProperties === false
        ? () => true
        : breaksJson(additionalProperties)
  return (value) => {
    if (!isObject(value)) return false
    const entries = Object.entries(value).filter(([, member]) => member !== undefined)
    if (entries.length < minProperties || entries.length > maxProperties) return true
    if (required.some((name) => !Object.hasOwn(value, name) || value[name] === undefined)) return true
    return entries.some(([name, member]) => (members.get(name) ?? breaksOther)(member))
  }
}

/** A text that is equal for equal values. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (!isObject(value)) return typeof value === 'bigint' ? String(value) : String(JSON.stringify(value))
  const members = Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1))
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`
}
