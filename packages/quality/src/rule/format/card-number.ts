import { type SqlFragment, sql } from '@mesh/sql'
import type { FormatDefinition } from './format-definition.ts'

const mostDigits = 20

/** 12 to 19 digits of a payment card, without spaces, whose last one is right (ISO/IEC 7812, by Luhn's formula). */
export const cardNumber: FormatDefinition = {
  words: 'a card number',
  pattern: '[0-9]{12,19}',
  arithmetic: { holds, test: (text) => luhnSum(text) % 10 === 0 },
}

// Digits twice as large, each the sum of its own digits: 7 is 14 is 5.
const doubled = '0246813579'

function holds(column: SqlFragment): SqlFragment {
  const type = sql.type({ kind: 'integer', precision: 9 })
  const digits = sql`LPAD(${column}, ${sql.literal(mostDigits)}, '0')`
  const twice = sql`TRANSLATE(${digits}, '0123456789', ${sql.literal(doubled)})`
  const terms = Array.from({ length: mostDigits }, (_, index) => {
    const source = index % 2 === 0 ? twice : digits
    return sql`TRY_CAST(SUBSTR(${source}, ${sql.literal(index + 1)}, 1) AS ${type})`
  })
  return sql`MOD(${sql.join(terms, sql` + `)}, 10) = 0`
}

function luhnSum(text: string): number {
  return [...text]
    .toReversed()
    .reduce((sum, digit, index) => sum + Number(index % 2 === 0 ? digit : (doubled[Number(digit)] ?? '0')), 0)
}
