import type { SchemaProperty } from '@mesh/contracts'
import type { RangeBound } from '../rule/range.ts'
import type { RuleValue } from '../rule/rule-value.ts'
import { deriveCheck } from './derive-check.ts'
import type { Derived, DerivedTable } from './derived-table.ts'
import { formatRule } from './format-rule.ts'
import { notChecked } from './not-checked.ts'
import { patternFlaw } from './pattern-flaw.ts'
import { deriveQualityRules } from './quality-rules.ts'
import { deriveStructure } from './structure-checks.ts'

/** The checks of one property: presence, uniqueness, type options, enum and its quality rules. */
export function deriveColumn(
  table: DerivedTable,
  property: SchemaProperty,
  column: string,
  pointer: string,
): readonly Derived[] {
  return [
    ...presence(table, property, column, pointer),
    ...uniqueness(table, property, column, pointer),
    ...textOptions(table, property, column, pointer),
    ...range(table, property, column, pointer),
    ...format(table, property, column, pointer),
    ...enumeration(table, property, column, pointer),
    ...deriveStructure(table, property, column, pointer),
    ...deriveQualityRules(table, property.quality ?? [], pointer, column),
  ]
}

type DeriveColumn = (
  table: DerivedTable,
  property: SchemaProperty,
  column: string,
  pointer: string,
) => readonly Derived[]

const presence: DeriveColumn = (table, { required, primaryKey }, column, pointer) => {
  if (required !== true && primaryKey !== true) return []
  const place = required === true ? 'required' : 'primaryKey'
  return [deriveCheck(table, { kind: 'missingRows', column, missingValues: [] }, `${pointer}/${place}`)]
}

const uniqueness: DeriveColumn = (table, { unique, primaryKey }, column, pointer) => {
  const isKey = primaryKey === true && table.key.length === 1
  if (unique !== true && !isKey) return []
  const place = unique === true ? 'unique' : 'primaryKey'
  return [deriveCheck(table, { kind: 'surplusRows', columns: [column] }, `${pointer}/${place}`)]
}

const textOptions: DeriveColumn = (table, { logicalTypeOptions: options = {} }, column, pointer) => {
  const { minLength, maxLength, pattern } = options
  const lengths = minLength === undefined ? 'maxLength' : 'minLength'
  return [
    ...(minLength === undefined && maxLength === undefined
      ? []
      : [
          deriveCheck(
            table,
            {
              kind: 'invalidRows',
              column,
              rule: {
                kind: 'length',
                ...(minLength !== undefined && { minimum: minLength }),
                ...(maxLength !== undefined && { maximum: maxLength }),
              },
            },
            `${pointer}/logicalTypeOptions/${lengths}`,
          ),
        ]),
    ...(pattern === undefined ? [] : [derivePattern(table, pattern, column, pointer)]),
  ]
}

function derivePattern(table: DerivedTable, pattern: string, column: string, pointer: string): Derived {
  const place = `${pointer}/logicalTypeOptions/pattern`
  const flaw = patternFlaw(pattern)
  return flaw === undefined
    ? deriveCheck(
        table,
        { kind: 'invalidRows', column, rule: { kind: 'pattern', pattern, match: 'search' } },
        place,
      )
    : notChecked('QUALITY.RULE_UNSUPPORTED', 'warning', place, flaw)
}

const range: DeriveColumn = (table, { logicalTypeOptions: options = {} }, column, pointer) => {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = options
  const low = bound(minimum, exclusiveMinimum, (inclusive, exclusive) => exclusive >= inclusive)
  const high = bound(maximum, exclusiveMaximum, (inclusive, exclusive) => exclusive <= inclusive)
  const place = ['minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum'].find((name) => name in options)
  return [
    ...(low === undefined && high === undefined
      ? []
      : [
          deriveCheck(
            table,
            {
              kind: 'invalidRows',
              column,
              rule: {
                kind: 'range',
                ...(low !== undefined && { minimum: low }),
                ...(high !== undefined && { maximum: high }),
              },
            },
            `${pointer}/logicalTypeOptions/${place}`,
          ),
        ]),
    ...(multipleOf === undefined
      ? []
      : [
          deriveCheck(
            table,
            { kind: 'invalidRows', column, rule: { kind: 'multipleOf', divisor: multipleOf } },
            `${pointer}/logicalTypeOptions/multipleOf`,
          ),
        ]),
  ]
}

function bound(
  inclusive: number | string | undefined,
  exclusive: number | string | undefined,
  isTighter: (inclusive: number | string, exclusive: number | string) => boolean,
): RangeBound | undefined {
  if (exclusive !== undefined && (inclusive === undefined || isTighter(inclusive, exclusive)))
    return { value: exclusive, exclusive: true }
  return inclusive === undefined ? undefined : { value: inclusive, exclusive: false }
}

const format: DeriveColumn = (table, property, column, pointer) => {
  const stored = table.expected.find(({ name }) => name === column)?.type
  const rule = formatRule(property, stored)
  if (rule === undefined) return []
  const place = `${pointer}/logicalTypeOptions/format`
  return 'unknown' in rule
    ? [notChecked('QUALITY.RULE_UNSUPPORTED', 'info', place, rule.unknown)]
    : [deriveCheck(table, { kind: 'invalidRows', column, rule }, place)]
}

const enumeration: DeriveColumn = (table, property, column, pointer) => {
  if (property.enum === undefined) return []
  const asText = property.logicalType === 'string'
  const values = property.enum
    .map(({ value }) => value)
    .filter((value) => value !== null)
    .map((value): RuleValue => (asText ? String(value) : value))
  return [
    deriveCheck(
      table,
      { kind: 'invalidRows', column, rule: { kind: 'accepted', values } },
      `${pointer}/enum`,
    ),
  ]
}
