import { normalType } from './normal-type.ts'

/**
 * How a column gets from one type to another: `same`; `widen` with an ALTER that never fails; `narrow` with an ALTER that
 * Snowflake refuses when a stored value does not fit; `convert` through a new column.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/alter-table-column (SET DATA TYPE)
 */
export type TypeChange = 'same' | 'widen' | 'narrow' | 'convert'

/** Classifies the change of a column's type. */
export function typeChange(before: string, after: string): TypeChange {
  const [from, to] = [readType(before), readType(after)]
  if (from.text === to.text) return 'same'
  if (from.word !== to.word) return 'convert'
  const [fromSize = 0, fromScale = 0] = from.args
  const [toSize = 0, toScale = 0] = to.args
  switch (from.word) {
    case 'VARCHAR':
      return toSize > fromSize ? 'widen' : 'convert'
    case 'NUMBER':
      if (toScale !== fromScale) return 'convert'
      return toSize > fromSize ? 'widen' : 'narrow'
    default:
      return 'convert'
  }
}

function readType(type: string): { text: string; word: string; args: readonly number[] } {
  const text = normalType(type)
  const [word = '', args = ''] = text.split(/[()]/)
  return { text, word, args: args === '' ? [] : args.split(',').map(Number) }
}
