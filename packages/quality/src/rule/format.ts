import { type SqlFragment, sql } from '@mesh/sql'
import { assertText } from '../rows/cell/assert-text.ts'
import { countCharacters } from '../rows/cell/count-characters.ts'
import { anyOf } from './any-of.ts'
import type { FormatDefinition } from './format/format-definition.ts'
import { formats } from './format/formats.ts'
import type { NamedFormat } from './format/named-format.ts'
import type { RuleDefinition } from './rule-definition.ts'
import { valueList } from './value-list.ts'

/** Text of a format that has a name: `email`, `iban`, … */
export interface FormatRule {
  readonly kind: 'format'
  readonly format: NamedFormat
}

/** All that is known of {@link FormatRule}. */
export const format: RuleDefinition<FormatRule> = {
  flaw: ({ format: name }) =>
    Object.hasOwn(formats, name) ? undefined : `No format has the name ${JSON.stringify(name)}.`,
  describe: ({ format: name }) => `is ${formats[name].words}`,
  broken: (column, { format: name }) => brokenFormat(column, formats[name]),
  breaks: (type, { format: name }) => {
    assertText(type)
    const breaks = breaksFormat(formats[name])
    return (cell) => breaks(String(cell))
  },
}

function brokenFormat(column: SqlFragment, { pattern, maximumLength, values, arithmetic }: FormatDefinition) {
  const matches = pattern === undefined ? undefined : sql.call('regexFullMatch', column, sql.literal(pattern))
  return anyOf([
    ...(matches === undefined ? [] : [sql`NOT ${matches}`]),
    ...(maximumLength === undefined
      ? []
      : [sql`${sql.call('textLength', column)} > ${sql.literal(maximumLength)}`]),
    ...(values === undefined ? [] : [sql`${column} NOT IN (${valueList(values)})`]),
    ...(matches === undefined || arithmetic === undefined
      ? []
      : [sql`(${matches} AND NOT COALESCE(${arithmetic.holds(column)}, FALSE))`]),
  ])
}

function breaksFormat({ pattern, maximumLength, values, arithmetic }: FormatDefinition) {
  const whole = pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`, 'u')
  const known = values === undefined ? undefined : new Set(values)
  return (text: string): boolean =>
    whole?.test(text) === false ||
    (maximumLength !== undefined && countCharacters(text) > maximumLength) ||
    known?.has(text) === false ||
    arithmetic?.test(text) === false
}
