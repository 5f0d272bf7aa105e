import type { LogicalType } from '@mesh/core'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { textLiteral } from '../emitted.ts'

/** What a text is compared and ordered by. */
export type CollationKey = (sql: string) => string

/** Keys by specification; nothing for those that compare texts as they are. */
const known = new Map<string, CollationKey | undefined>()

/**
 * What texts of a type are compared by; nothing where it is the text itself.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/collation
 */
export function collationKey(type: LogicalType | null): CollationKey | undefined {
  if (type?.kind !== 'string' || type.collation === undefined) return undefined
  if (!known.has(type.collation)) known.set(type.collation, readCollation(type.collation))
  return known.get(type.collation)
}

const specifiers = [
  'cs',
  'ci',
  'as',
  'ai',
  'ps',
  'pi',
  'fl',
  'fu',
  'upper',
  'lower',
  'trim',
  'ltrim',
  'rtrim',
]

/** @throws SQL.SYNTAX for a specification that Snowflake does not have. */
export function readCollation(specification: string): CollationKey | undefined {
  const parts = specification === '' ? [] : specification.split('-')
  const [first = '', ...rest] = parts
  const isLocale = first !== '' && !specifiers.includes(first.toLowerCase())
  const given = new Set((isLocale ? rest : parts).map((each) => each.toLowerCase()))
  const isPlain = isLocale && ['utf8', 'bin'].includes(first.toLowerCase())
  if (
    [...given].some((each) => !specifiers.includes(each)) ||
    (isLocale && !isPlain && !isKnownLocale(first))
  )
    throw invalidStatement(`Invalid collation specification '${specification}'`)
  const ordering = ['cs', 'ci', 'as', 'ai', 'ps', 'pi', 'fl', 'fu'].some((each) => given.has(each))
  if (isPlain && ordering) throw invalidStatement(`Invalid collation specification '${specification}'`)
  const changes = ['ltrim', 'rtrim', 'trim', 'upper', 'lower'].filter((each) => given.has(each))
  const byLocale = (isLocale && !isPlain) || ordering
  if (!byLocale && changes.length === 0) return undefined
  const locale = `${isLocale && !isPlain ? first : 'und'}${keywords(given)}`
  return (sql) => {
    const changed = changes.reduce((text, each) => `${each}(${text})`, sql)
    return byLocale ? `icu_sort_key(${changed}, ${textLiteral(locale)})` : changed
  }
}

/** Specifiers as keywords of a locale of ICU's. Case and accents are what the strength of a comparison leaves out. */
function keywords(given: ReadonlySet<string>): string {
  const strength = given.has('ai') ? 'primary' : given.has('ci') ? 'secondary' : 'tertiary'
  const parts = [
    `colStrength=${strength}`,
    ...(given.has('ai') && !given.has('ci') ? ['colCaseLevel=yes'] : []),
    ...(given.has('pi') ? ['colAlternate=shifted'] : given.has('ps') ? ['colAlternate=non-ignorable'] : []),
    ...(given.has('fu') ? ['colCaseFirst=upper'] : given.has('fl') ? ['colCaseFirst=lower'] : []),
  ]
  return `@${parts.join(';')}`
}

function isKnownLocale(name: string): boolean {
  if (!/^[a-z]{2,3}(?:_[A-Za-z]{2})?$/i.test(name)) return false
  return Intl.Collator.supportedLocalesOf(name.replace('_', '-')).length > 0
}
