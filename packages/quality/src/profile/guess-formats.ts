import { ruleDefinition } from '../rule/definitions.ts'
import { namedFormats } from '../rule/format/named-format.ts'
import type { FormatRule } from '../rule/format.ts'
import type { PatternRule } from '../rule/pattern.ts'
import type { ColumnProfile } from './profile.ts'
import { shapePattern, textShape } from './text-shape.ts'

/** What texts look like, and the rules that they may keep. */
export interface GuessedFormats {
  readonly shapes: NonNullable<ColumnProfile['shapes']>
  readonly rules: readonly (FormatRule | PatternRule)[]
}

// Nearly every word could be the name of a host.
const guessable = namedFormats.filter((format) => format !== 'hostname')

const fewestTexts = 5
const mostShapes = 5
/** Part of the texts that have to keep a rule before all rows are asked. */
const most = 0.9

/** Looks at some texts. The rules that it gives have to be counted over all rows before anybody believes them. */
export function guessFormats(texts: readonly string[]): GuessedFormats {
  const different = [...new Set(texts)]
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(textShape(text), (counts.get(textShape(text)) ?? 0) + 1)
  const shapes = [...counts]
    .sort(([one, left], [other, right]) => right - left || (one < other ? -1 : 1))
    .slice(0, mostShapes)
    .map(([shape, count]) => ({ shape, share: count / texts.length }))
  if (different.length < fewestTexts) return { shapes, rules: [] }
  const kept = guessable.flatMap((format): readonly FormatRule[] => {
    const rule: FormatRule = { kind: 'format', format }
    const breaks = ruleDefinition(rule).breaks({ kind: 'string' }, rule)
    const holds = different.filter((text) => !breaks(text)).length
    return holds >= most * different.length ? [rule] : []
  })
  const pattern = kept.length > 0 ? undefined : shapePattern(different)
  return {
    shapes,
    rules: pattern === undefined ? kept : [{ kind: 'pattern', pattern, match: 'fullMatch' }],
  }
}
