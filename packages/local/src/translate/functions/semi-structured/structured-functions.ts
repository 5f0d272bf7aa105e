import type { LogicalType, ObjectField } from '@mesh/core'
import { valueFailure } from '../../../errors/duckdb-failures.ts'
import { invalidStatement } from '../../../errors/statement-failures.ts'
import { asOneType } from '../../as-one-type.ts'
import { commonType } from '../../common-type.ts'
import { type Emitted, emit, variantType } from '../../emitted.ts'
import { isStructured } from '../../structured/structured-type.ts'
import { castTo } from '../../translate-cast.ts'
import {
  argument,
  constantText,
  type FunctionRule,
  type FunctionRules,
  type ScalarCall,
} from '../function-rule.ts'

/** Functions whose result is an array of the same type as their first argument. */
const sameArray = [
  'ARRAY_APPEND',
  'ARRAY_PREPEND',
  'ARRAY_INSERT',
  'ARRAY_COMPACT',
  'ARRAY_DISTINCT',
  'ARRAY_EXCEPT',
  'ARRAY_REMOVE',
  'ARRAY_REMOVE_AT',
  'ARRAY_REVERSE',
  'ARRAY_SLICE',
  'ARRAY_SORT',
]

/**
 * The same functions for structured values too, whose results are structured as well.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/data-types-structured#transforming-values-of-structured-types
 */
export function withStructured(rules: FunctionRules): FunctionRules {
  const changed: [string, FunctionRule][] = [
    ...sameArray.map((name): [string, (rule: FunctionRule) => FunctionRule] => [name, keepsType]),
    ...['ARRAY_CAT', 'ARRAY_INTERSECTION'].map((name): [string, (rule: FunctionRule) => FunctionRule] => [
      name,
      unitesTypes,
    ]),
    ...(['OBJECT_DELETE', 'OBJECT_PICK', 'OBJECT_INSERT'] as const).map(
      (name): [string, (rule: FunctionRule) => FunctionRule] => [name, changesFields(name)],
    ),
  ].flatMap(([name, change]) => {
    const rule = rules[name]
    return rule === undefined ? [] : [[name, change(rule)]]
  })
  return { ...rules, ...Object.fromEntries(changed), ...constructors }
}

const constructors: FunctionRules = {
  ARRAY_CONSTRUCT_STRUCTURED: (call) => {
    const { values, type } = asOneType(call.args)
    const items = values.map((each) => `coalesce(${castTo(each, variantType).sql}, CAST('null' AS JSON))`)
    return castTo(emit(`to_json([${items.join(', ')}])`, { kind: 'array' }), {
      kind: 'array',
      items: type ?? variantType,
    })
  },
}

const keepsType =
  (rule: FunctionRule): FunctionRule =>
  (call) => {
    const [given] = call.args
    const result = rule(call)
    return given !== undefined && isStructured(given.type) ? castTo(result, given.type) : result
  }

const unitesTypes =
  (rule: FunctionRule): FunctionRule =>
  (call) => {
    const [one, other] = [argument(call, 0).type, argument(call, 1).type]
    const result = rule(call)
    if (!isStructured(one) && !isStructured(other)) return result
    if (
      one?.kind !== 'array' ||
      other?.kind !== 'array' ||
      one.items === undefined ||
      other.items === undefined
    )
      throw invalidStatement(`${call.name} takes two structured or two semi-structured arrays`, call.where)
    const items = commonType([one.items, other.items])
    if (items === null) throw invalidStatement(`the arrays of ${call.name} have no common type`, call.where)
    return castTo(result, { kind: 'array', items })
  }

/** Keys have to be constants, as the type of the result depends on them. */
const changesFields =
  (name: 'OBJECT_DELETE' | 'OBJECT_PICK' | 'OBJECT_INSERT') =>
  (rule: FunctionRule): FunctionRule =>
  (call) => {
    const { type } = argument(call, 0)
    if (type?.kind !== 'object' || type.fields === undefined) return rule(call)
    const keys = call.args.slice(1, name === 'OBJECT_INSERT' ? 2 : undefined).map((_, index) => {
      const key = constantText(call, index + 1)
      if (key === undefined)
        throw invalidStatement(`${name} of a structured OBJECT takes constant keys`, call.where)
      return key
    })
    const fields = changedFields(name, call, type.fields, keys)
    return castTo(rule(call), { kind: 'object', fields })
  }

function changedFields(
  name: string,
  call: ScalarCall,
  fields: readonly ObjectField[],
  keys: readonly string[],
): readonly ObjectField[] {
  const has = (key: string) => fields.some((each) => each.name === key)
  const expect = (key: string, there: boolean) => {
    if (has(key) === there) return
    const [code, not] = there ? ['093201', ''] : ['093202', 'not ']
    throw valueFailure(
      code,
      '23001',
      `Function ${name}: expected structured object to ${not}contain field ${key} but it did${there ? ' not' : ''}.`,
    )
  }
  const [key = ''] = keys
  switch (name) {
    case 'OBJECT_DELETE':
      for (const each of keys) expect(each, true)
      return fields.filter((each) => !keys.includes(each.name))
    case 'OBJECT_PICK':
      for (const each of keys) expect(each, true)
      return keys.flatMap((each) => fields.find((field) => field.name === each) ?? [])
    default: {
      const flag = call.written[3]
      const updates = flag?.kind === 'booleanLiteral' && flag.value
      expect(key, updates)
      if (updates) return fields
      return [...fields, { name: key, type: typeOf(argument(call, 2)), required: isGiven(call) }]
    }
  }
}

const typeOf = ({ type }: Emitted): LogicalType => type ?? variantType

/** Whether the value that is inserted is a constant, which is not NULL. */
function isGiven({ written }: ScalarCall): boolean {
  let value = written[2]
  while (value?.kind === 'cast') value = value.operand
  return (
    value?.kind === 'stringLiteral' || value?.kind === 'numberLiteral' || value?.kind === 'booleanLiteral'
  )
}
