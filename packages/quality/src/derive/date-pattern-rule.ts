import type { ValueRule } from '../rule/value-rule.ts'

/** What the letters of Java's DateTimeFormatter stand for, as far as engines can be asked. */
const letters: readonly (readonly [letters: RegExp, pattern: (run: string) => string])[] = [
  [/^(?:y{4}|u{4})$/, () => '[0-9]{4}'],
  [/^(?:yy|uu)$/, () => '[0-9]{2}'],
  [/^MM$/, () => '(0[1-9]|1[0-2])'],
  [/^M$/, () => '([1-9]|1[0-2])'],
  [/^dd$/, () => '(0[1-9]|[12][0-9]|3[01])'],
  [/^d$/, () => '([1-9]|[12][0-9]|3[01])'],
  [/^HH$/, () => '([01][0-9]|2[0-3])'],
  [/^H$/, () => '(1?[0-9]|2[0-3])'],
  [/^hh$/, () => '(0[1-9]|1[0-2])'],
  [/^h$/, () => '([1-9]|1[0-2])'],
  [/^(?:mm|ss)$/, () => '[0-5][0-9]'],
  [/^[Sn]{1,9}$/, (run) => `[0-9]{${run.length}}`],
  [/^a$/, () => '(AM|PM)'],
  [/^X$/, () => '(Z|[+-][0-9]{2}([0-9]{2})?)'],
  [/^XX$/, () => '(Z|[+-][0-9]{4})'],
  [/^XXX$/, () => '(Z|[+-][0-9]{2}:[0-9]{2})'],
  [/^xxx$/, () => '[+-][0-9]{2}:[0-9]{2}'],
]

/** The rule for texts that spell a date or time as a pattern of Java's DateTimeFormatter says; or why it cannot be read. */
export function datePatternRule(format: string): ValueRule | { readonly unknown: string } {
  if (format === 'yyyy-MM-dd') return { kind: 'format', format: 'date' }
  let pattern = ''
  for (const [token] of format.matchAll(/'(?:[^']|'')*'|([A-Za-z])\1*|[\s\S]/g)) {
    const isLetters = /^[A-Za-z]/.test(token)
    const known = isLetters ? letters.find(([run]) => run.test(token)) : undefined
    if (isLetters && known === undefined)
      return { unknown: `The letters ${token} of the format ${format} are not read.` }
    pattern += known === undefined ? escaped(literal(token)) : known[1](token)
  }
  return { kind: 'pattern', pattern, match: 'fullMatch' }
}

const literal = (token: string): string =>
  token === "''" ? "'" : /^'.*'$/s.test(token) ? token.slice(1, -1).replaceAll("''", "'") : token

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
