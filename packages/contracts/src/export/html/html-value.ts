import { titleOf } from '../page/title-of.ts'
import { htmlText } from './html-text.ts'

type Fields = Readonly<Record<string, unknown>>

/** Fields whose text is code. */
const code: ReadonlySet<string> = new Set([
  'query',
  'transformLogic',
  'implementation',
  'pattern',
  'expression',
])

/** Any value of a contract as HTML: addresses are links, records are lists of names and values. */
export function htmlValue(value: unknown, name = ''): string {
  if (typeof value === 'string') return code.has(name) ? `<code>${htmlText(value)}</code>` : linked(value)
  if (typeof value !== 'object' || value === null) return htmlText(String(value))
  if (!Array.isArray(value)) return htmlFacts(titled(value))
  const records = value.filter((each): each is Fields => typeof each === 'object' && each !== null)
  if (records.length === 0) return value.map((each) => htmlValue(each)).join(', ')
  const pairs = records.length === value.length ? pairsOf(records) : undefined
  if (pairs !== undefined) return htmlFacts(pairs)
  return `<ul>${value.map((each) => `<li>${htmlValue(each)}</li>`).join('')}</ul>`
}

/** The fields of a record with their names in words. */
export const titled = (record: object) =>
  Object.entries(record).map(([name, value]) => [titleOf(name), value, name] as const)

/** Names and values; what says nothing is left out. */
export function htmlFacts(
  facts: readonly (readonly [title: string, value: unknown, name?: string])[],
): string {
  const rows = facts.filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return `<dl>${rows.map(([title, value, name]) => `<div><dt>${htmlText(title)}</dt><dd>${htmlValue(value, name)}</dd></div>`).join('')}</dl>`
}

/** Records that have a name and a value and nothing else are one list of them. */
function pairsOf(records: readonly Fields[]): readonly (readonly [string, unknown])[] | undefined {
  for (const [name, value] of [
    ['property', 'value'],
    ['type', 'url'],
  ] as const)
    if (
      records.every(
        (each) => typeof each[name] === 'string' && value in each && Object.keys(each).length === 2,
      )
    )
      return records.map((each) => [String(each[name]), each[value]] as const)
  return undefined
}

/** A text that is one web address is a link; nothing else is: `javascript:` stays a text. */
const linked = (text: string): string =>
  /^https?:\/\/[^\s"'<>]+$/.test(text)
    ? `<a href="${htmlText(text)}" rel="noreferrer">${htmlText(text)}</a>`
    : htmlText(text)
