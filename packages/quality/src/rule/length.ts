import { sql } from '@mesh/sql'
import { assertText } from '../rows/cell/assert-text.ts'
import { countCharacters } from '../rows/cell/count-characters.ts'
import { anyOf } from './any-of.ts'
import type { RuleDefinition } from './rule-definition.ts'

/** Number of Unicode code points of a text, both ends included. */
export interface LengthRule {
  readonly kind: 'length'
  readonly minimum?: number
  readonly maximum?: number
}

/** All that is known of {@link LengthRule}. */
export const length: RuleDefinition<LengthRule> = {
  flaw: ({ minimum, maximum }) =>
    minimum === undefined && maximum === undefined
      ? 'Its length has neither a minimum nor a maximum.'
      : undefined,
  describe: ({ minimum, maximum }) => `has ${describeLength(minimum, maximum)}`,
  broken: (column, { minimum, maximum }) => {
    const measured = sql.call('textLength', column)
    return anyOf([
      ...(minimum === undefined ? [] : [sql`${measured} < ${sql.literal(minimum)}`]),
      ...(maximum === undefined ? [] : [sql`${measured} > ${sql.literal(maximum)}`]),
    ])
  },
  breaks: (type, { minimum: least = 0, maximum: most = Number.POSITIVE_INFINITY }) => {
    assertText(type)
    return (cell) => {
      const size = countCharacters(String(cell))
      return size < least || size > most
    }
  },
}

function describeLength(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum === maximum) return characters(minimum)
  if (minimum === undefined) return `at most ${characters(maximum)}`
  if (maximum === undefined) return `at least ${characters(minimum)}`
  return `${minimum} to ${characters(maximum)}`
}

const characters = (count = 0): string => `${count} character${count === 1 ? '' : 's'}`
