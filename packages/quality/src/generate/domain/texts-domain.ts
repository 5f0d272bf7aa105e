import { formats } from '../../rule/format/formats.ts'
import type { FormatRule } from '../../rule/format.ts'
import { patternDomain, type TextLength } from '../text/pattern-domain.ts'
import type { Domain } from './domain.ts'
import type { PlainRule } from './expand-rule.ts'
import { formatTexts } from './format-text.ts'
import { freeTextDomain } from './free-text-domain.ts'

/** Texts that keep all rules, and are of a format. Words for why there is none. */
export function textsDomain(
  rules: readonly PlainRule[],
  named: readonly FormatRule[],
  longest: number,
  wanted: number,
): Domain<string> | string {
  const lengths = rules.filter((rule) => rule.kind === 'length')
  const length: TextLength = {
    least: Math.max(0, ...lengths.map(({ minimum = 0 }) => minimum)),
    most: Math.min(longest, ...lengths.map(({ maximum = longest }) => maximum)),
  }
  const patterns = rules.filter((rule) => rule.kind === 'pattern')
  const [first] = named
  if (first === undefined)
    return patterns.length === 0 ? freeTextDomain(length, wanted) : patternDomain(patterns, length, wanted)
  const { pattern, complete } = formatTexts[first.format] ?? {}
  if (complete === undefined && formats[first.format].arithmetic !== undefined)
    return `no text of the format ${first.format} can be made`
  const own = pattern === undefined ? undefined : { pattern, match: 'fullMatch' as const }
  const glad = own && patternDomain([...patterns, own], length, wanted)
  if (glad !== undefined && typeof glad !== 'string' && (glad.size >= wanted || complete !== undefined))
    return complete === undefined
      ? glad
      : { size: glad.size, at: (at, random) => complete(glad.at(at, random)) }
  return complete === undefined
    ? patternDomain(patterns, length, wanted)
    : `its limits leave no ${first.format}`
}
