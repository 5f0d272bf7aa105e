import {
  type Contract,
  compileRowValidator,
  type LogicalTypeOptions,
  type SchemaItem,
  type SchemaProperty,
} from '@mesh/contracts'
import { formats } from '../../rule/format/formats.ts'
import type { SimpleRule } from '../../rule/value-rule.ts'
import { expandRule, type PlainRule } from './expand-rule.ts'

/** Tells whether a value is of an item's type and keeps rules: what the validator of rows says of a column for each rule. */
export function keeper(item: SchemaItem, rules: readonly SimpleRule[]): (value: unknown) => boolean {
  const columns: readonly SchemaProperty[] = [
    { ...item, name: 'own', required: true },
    ...rules.flatMap(expandRule).map((rule, index) => ({
      ...columnOf(item, rule),
      name: `rule${index}`,
      required: true,
    })),
  ]
  const isRow = compileRowValidator(
    { ...holder, schema: [{ name: 'values', properties: columns }] },
    'values',
  )
  const tests = rules.flatMap((rule) =>
    rule.kind === 'format' ? (formats[rule.format].arithmetic?.test ?? []) : [],
  )
  return (value) =>
    isRow(Object.fromEntries(columns.map(({ name }) => [name, value]))) &&
    tests.every((test) => test(String(value)))
}

const holder: Contract = { apiVersion: 'v3.2.0', kind: 'DataContract', id: 'values', version: '1.0.0' }

function columnOf(
  { logicalType, physicalType, items, properties, map }: SchemaItem,
  rule: PlainRule,
): SchemaItem {
  const type = {
    ...(logicalType !== undefined && { logicalType }),
    // The length of a physical type comes before that of the options.
    ...(physicalType !== undefined && rule.kind !== 'length' && { physicalType }),
    ...(items !== undefined && { items }),
    ...(properties !== undefined && { properties }),
    ...(map !== undefined && { map }),
  }
  if (rule.kind !== 'accepted') return { ...type, logicalTypeOptions: optionsOf(rule) }
  return { ...type, enum: rule.values.map((value) => ({ value: value as string })) }
}

function optionsOf(rule: Exclude<PlainRule, { kind: 'accepted' }>): LogicalTypeOptions {
  switch (rule.kind) {
    case 'range': {
      const { minimum: low, maximum: high } = rule
      return {
        ...(low && { [low.exclusive ? 'exclusiveMinimum' : 'minimum']: low.value }),
        ...(high && { [high.exclusive ? 'exclusiveMaximum' : 'maximum']: high.value }),
      }
    }
    case 'pattern':
      return { pattern: rule.match === 'search' ? rule.pattern : `^(?:${rule.pattern})$` }
    case 'length':
      return {
        ...(rule.minimum !== undefined && { minLength: rule.minimum }),
        ...(rule.maximum !== undefined && { maxLength: rule.maximum }),
      }
    case 'multipleOf':
      return { multipleOf: rule.divisor }
  }
}
