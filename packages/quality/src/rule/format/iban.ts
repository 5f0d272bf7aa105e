import { type SqlFragment, sql } from '@mesh/sql'
import type { FormatDefinition } from './format-definition.ts'
import { ibanLengths } from './iban-lengths.ts'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Most digits that an IBAN has when its letters are numbers from 10 to 35. */
const mostDigits = 72
const chunk = 24
/** What 10^24 leaves when it is divided by 97. */
const chunkRemainder = 75

/**
 * An IBAN as machines write it: capitals, no spaces, the length of its country, and check digits that are right (ISO 13616, by
 * ISO 7064 MOD 97-10).
 */
export const iban: FormatDefinition = {
  words: 'an IBAN',
  pattern: `(${ibanLengths.map(([length, countries]) => `(${countries})[0-9]{2}[0-9A-Z]{${length - 4}}`).join('|')})`,
  arithmetic: { holds, test: (text) => remainder(`${text.slice(4)}${text.slice(0, 4)}`) === 1 },
}

// The number has more digits than engines hold: its parts are divided, and their remainders put together.
function holds(column: SqlFragment): SqlFragment {
  const moved = sql`SUBSTR(${column}, 5) || SUBSTR(${column}, 1, 4)`
  const numbered = letters.reduce(
    (text, letter, index) =>
      sql`REPLACE(${text}, ${sql.literal(letter)}, ${sql.literal(String(index + 10))})`,
    moved,
  )
  const digits = sql`LPAD(${numbered}, ${sql.literal(mostDigits)}, '0')`
  const type = sql.type({ kind: 'integer', precision: 38 })
  const part = (at: number) =>
    sql`MOD(TRY_CAST(SUBSTR(${digits}, ${sql.literal(at * chunk + 1)}, ${sql.literal(chunk)}) AS ${type}), 97)`
  const [first, second, third] = [part(0), part(1), part(2)]
  const factor = sql.literal(chunkRemainder)
  const square = sql.literal((chunkRemainder * chunkRemainder) % 97)
  return sql`MOD(${first} * ${square} + ${second} * ${factor} + ${third}, 97) = 1`
}

function remainder(text: string): number {
  let rest = 0
  for (const character of text)
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97
  return rest
}
