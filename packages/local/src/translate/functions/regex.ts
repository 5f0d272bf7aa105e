import { valueFailure } from '../../errors/duckdb-failures.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { booleanType, countType, type Emitted, emit, textLiteral, textType } from '../emitted.ts'
import { once } from '../once.ts'
import { asText, asWhole } from './as-text.ts'
import { constantText, type FunctionRules, type ScalarCall } from './function-rule.ts'
import { strict } from './strict.ts'

const rules: FunctionRules = {
  RLIKE: matches,
  REGEXP_LIKE: matches,
  REGEXP_COUNT: (call) => {
    const { sql } = patternOf(call, 3)
    return emit(
      once([from(call, 2), sql], (text, pattern) => `len(${all(text, pattern)})`),
      countType,
    )
  },
  REGEXP_SUBSTR: (call) => {
    const { sql, extracts } = patternOf(call, 4)
    const group = groupOf(call, 5, extracts)
    return emit(
      once(
        [from(call, 2), sql, asWhole(call, 3, 1)],
        (text, pattern, occurrence) => `${all(text, pattern, group)}[${occurrence}]`,
      ),
      textType,
    )
  },
  REGEXP_SUBSTR_ALL: (call) => {
    const { sql, extracts } = patternOf(call, 4)
    const group = groupOf(call, 5, extracts)
    return emit(
      once(
        [from(call, 2), sql, asWhole(call, 3, 1)],
        (text, pattern, occurrence) => `to_json(${all(text, pattern, group)}[${occurrence}:])`,
      ),
      { kind: 'array' },
    )
  },
  REGEXP_INSTR: instr,
  REGEXP_REPLACE: replace,
}

/**
 * DuckDB matches with RE2, as Snowflake does. Positions before 1 count as the start; what stands before a later position is
 * not seen by `^` and `\b`.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions-regexp
 */
export const regexFunctions: FunctionRules = Object.fromEntries(
  Object.entries(rules).map(([name, rule]) => [name, strict(rule)]),
)

/** Whether all of a text matches. */
function matches(call: ScalarCall): Emitted {
  return emit(`regexp_full_match(${asText(call, 0)}, ${patternOf(call, 2).sql})`, booleanType)
}

/** The parts of a text that match, in order; an empty pattern matches nothing. */
const all = (text: string, pattern: string, group = '0'): string =>
  `CASE WHEN ${pattern} IN ('(?s)', '(?-s)') THEN CASE WHEN ${text} IS NOT NULL THEN [] END ELSE regexp_extract_all(${text}, ${pattern}, ${group}) END`

/** The text from the position on that the n-th argument tells. */
const from = (call: ScalarCall, index: number): string =>
  call.args.length > index
    ? `substring(${asText(call, 0)}, greatest(${asWhole(call, index)}, 1))`
    : asText(call, 0)

interface Pattern {
  readonly sql: string
  /** Whether the flag `e` asks for the first group. */
  readonly extracts: boolean
}

/** The pattern with the flags that the n-th argument names. */
function patternOf(call: ScalarCall, index: number): Pattern {
  const flags = call.args.length > index ? constantText(call, index) : ''
  if (flags === undefined) throw unsupportedFeature(`${call.name} with computed parameters`, call.where)
  const wrong = /[^cimes]/.exec(flags)
  if (wrong !== null) throw invalidStatement(`Invalid regular expression parameters: '${flags}'`, call.where)
  const isAnyCase = flags.lastIndexOf('i') > flags.lastIndexOf('c')
  const on = [flags.includes('s') ? 's' : '', isAnyCase ? 'i' : '', flags.includes('m') ? 'm' : ''].join('')
  const prefix = on.includes('s') ? `(?${on})` : on === '' ? '(?-s)' : `(?${on}-s)`
  const constant = constantText(call, 1)
  if (constant === undefined)
    return { sql: `(${textLiteral(prefix)} || ${asText(call, 1)})`, extracts: flags.includes('e') }
  assertPosix(constant, call)
  return { sql: textLiteral(`${prefix}${constant}`), extracts: flags.includes('e') }
}

/**
 * What RE2 reads beyond POSIX: `(?…)` is an error in Snowflake. A quantifier that is not greedy matches the same texts as a
 * greedy one, but other parts of them, so that it is refused where parts are asked for.
 */
function assertPosix(pattern: string, call: ScalarCall): void {
  const plain = pattern.replace(/\\[\s\S]/g, 'x').replace(/\[\^?\]?(?:\[:\w+:\]|[^\]])*\]/g, 'x')
  if (plain.includes('(?'))
    throw valueFailure(
      '100048',
      '2201B',
      `Invalid regular expression: '${pattern}', no argument for repetition operator: ?`,
    )
  if (/[*+?}]\?/.test(plain) && call.name !== 'RLIKE' && call.name !== 'REGEXP_LIKE')
    throw unsupportedFeature('a quantifier that is not greedy', call.where)
}

/** The group to take: as said, else the first where `e` asks for it and the pattern has one, else all that matched. */
function groupOf(call: ScalarCall, index: number, extracts: boolean): string {
  if (call.args.length > index) {
    const written = call.written[index]
    if (written?.kind !== 'numberLiteral')
      throw unsupportedFeature(`${call.name} of a computed group`, call.where)
    return written.text
  }
  if (!extracts) return '0'
  const constant = constantText(call, 1)
  if (constant === undefined)
    throw unsupportedFeature(`${call.name} with 'e' for a computed pattern`, call.where)
  return groups(constant) > 0 ? '1' : '0'
}

const groups = (pattern: string): number =>
  pattern
    .replace(/\\[\s\S]/g, '')
    .replace(/\[\^?\]?(?:\[:\w+:\]|[^\]])*\]/g, '')
    .split('(').length - 1

/** Where the n-th match stands: each match is taken together with what precedes it, and all those before it are counted. */
function instr(call: ScalarCall): Emitted {
  const { sql, extracts } = patternOf(call, 5)
  const group = groupOf(call, 6, extracts)
  if (constantText(call, 1) === '')
    return emit(`CASE WHEN ${asText(call, 0)} IS NOT NULL THEN 0 END`, countType)
  if (group !== '0' && group !== '1')
    throw unsupportedFeature('REGEXP_INSTR of a group beyond the first', call.where)
  const at = call.args.length > 2 ? `greatest(${asWhole(call, 2)}, 1)` : '1'
  const constant = constantText(call, 1)
  if (
    group === '1' &&
    (constant === undefined || groups(constant) > 1 || !/^(?:[^()[\\|]|\\[^bB])*\(/.test(constant))
  )
    throw unsupportedFeature('REGEXP_INSTR of a group in that pattern', call.where)
  return emit(
    once(
      [from(call, 2), sql, asWhole(call, 3, 1), asWhole(call, 4, 0), at],
      (text, pattern, occurrence, option, start) => {
        const led = (which: string) =>
          `regexp_extract_all(${text}, '((?s:.*?))(?:' || ${pattern} || ')', ${which})`
        const before = `list_sum(list_transform(${led('0')}[:${occurrence} - 1], lambda mesh_match : length(mesh_match)))`
        const whole = `${led('0')}[${occurrence}]`
        const lead = `${led('1')}[${occurrence}]`
        const begin = `coalesce(${before}, 0) + length(${lead}) + ${start}`
        const end = `coalesce(${before}, 0) + length(${whole}) + ${start}`
        const place =
          group === '0'
            ? `CASE WHEN ${option} = 1 THEN ${end} ELSE ${begin} END`
            : groupPlace(constant ?? '', { text, pattern, occurrence, option, begin })
        return `CASE WHEN ${whole} IS NOT NULL THEN ${place} WHEN ${text} IS NOT NULL AND ${pattern} IS NOT NULL THEN 0 END`
      },
    ),
    countType,
  )
}

/** The place of a group: behind what the pattern says before the group, which is taken as a group of its own. */
function groupPlace(
  constant: string,
  parts: Readonly<Record<'text' | 'pattern' | 'occurrence' | 'option' | 'begin', string>>,
): string {
  const open = /^(?:[^()[\\|]|\\[^bB])*\(/.exec(constant)?.[0].length ?? 0
  const led = `'(' || ${textLiteral(constant.slice(0, open - 1))} || ')' || ${textLiteral(constant.slice(open - 1))}`
  const flagged = `regexp_extract(${parts.pattern}, '^\\(\\?[a-z-]*\\)') || ${led}`
  const lead = `length(regexp_extract_all(${parts.text}, ${flagged}, 1)[${parts.occurrence}])`
  const size = `length(regexp_extract_all(${parts.text}, ${parts.pattern}, 1)[${parts.occurrence}])`
  return `${parts.begin} + ${lead} + CASE WHEN ${parts.option} = 1 THEN ${size} ELSE 0 END`
}

function replace(call: ScalarCall): Emitted {
  const { sql } = patternOf(call, 5)
  if (constantText(call, 1) === '') return emit(asText(call, 0), textType)
  const by = call.args.length > 2 ? asText(call, 2) : "''"
  const head = call.args.length > 3 ? `left(${asText(call, 0)}, greatest(${asWhole(call, 3)}, 1) - 1)` : "''"
  const everywhere = (text: string, pattern: string, replacement: string) =>
    `regexp_replace(${text}, ${pattern}, ${replacement}, 'g')`
  const occurrence = call.written[4]
  if (occurrence === undefined || (occurrence.kind === 'numberLiteral' && occurrence.text === '0'))
    return emit(
      once(
        [head, from(call, 3), sql, by],
        (start, text, pattern, replacement) => `${start} || ${everywhere(text, pattern, replacement)}`,
      ),
      textType,
    )
  // One match is replaced by itself; where it does not match without what surrounds it, nothing is guessed.
  return emit(
    once([head, from(call, 3), sql, by, asWhole(call, 4)], (start, text, pattern, replacement, which) => {
      const led = (group: string) =>
        `regexp_extract_all(${text}, '((?s:.*?))(?:' || ${pattern} || ')', ${group})`
      const before = `coalesce(array_to_string(${led('0')}[:${which} - 1], ''), '') || ${led('1')}[${which}]`
      const match = `substring(${led('0')}[${which}], length(${led('1')}[${which}]) + 1)`
      const rest = `substring(${text}, length(array_to_string(${led('0')}[:${which}], '')) + 1)`
      return [
        `CASE WHEN ${which} = 0 THEN ${start} || ${everywhere(text, pattern, replacement)}`,
        `WHEN ${led('0')}[${which}] IS NULL THEN ${start} || ${text}`,
        `WHEN regexp_extract(${match}, ${pattern}) <> ${match} THEN error('SNOWFLAKE:000002:0A000:Unsupported feature ''REGEXP_REPLACE of one match that depends on its surroundings''.')`,
        `ELSE ${start} || ${before} || regexp_replace(${match}, ${pattern}, ${replacement}) || ${rest} END`,
      ].join(' ')
    }),
    textType,
  )
}
