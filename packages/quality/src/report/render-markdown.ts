import { describeCheck } from '../check/describe-check.ts'
import { formatNumber } from '../check/format-number.ts'
import type { CheckResult, RowSamples } from '../run/check-result.ts'
import type { CheckRun } from '../run/check-run.ts'
import { type Outcome, outcomes } from '../run/outcome.ts'
import { escapeMarkdown, markdownCode } from './escape-markdown.ts'
import { formatCell } from './format-cell.ts'
import { groupResults, type TableResults } from './group-results.ts'
import { oneLine } from './one-line.ts'
import { tellResult } from './tell-result.ts'
import { tellRun } from './tell-run.ts'
import { tellSegments } from './tell-segment.ts'

const words: Readonly<Record<Outcome, string>> = {
  pass: '✅ pass',
  skipped: '⏭️ skipped',
  warn: '⚠️ warn',
  fail: '❌ fail',
  error: '❔ error',
}

/** GitHub refuses a comment of more than 65,536 characters. */
const mostCharacters = 60_000

/**
 * A run for a pull request: what is wrong, by table, worst first; samples, SQL and what passes are folded away. What would
 * make it longer than a comment may be is counted instead.
 */
export function renderMarkdown(run: CheckRun): string {
  const tables = groupResults(run.results).toSorted((left, right) => rank(right) - rank(left))
  const wrong = tables.filter(({ results: [first] }) => first !== undefined && isWrong(first))
  const rest = tables.flatMap(({ results }) => results).filter((result) => !isWrong(result))
  const head = [`**${escapeMarkdown(tellRun(run))}**`, ...historyLine(run)]
  const shown = thatFit(wrong.map(renderTable), mostCharacters)
  const cut = wrong.length - shown.length
  const room = mostCharacters - shown.reduce((sum, part) => sum + part.length, 0)
  const tail = [
    ...(cut === 0
      ? []
      : [
          `*${formatNumber(cut)} more ${cut === 1 ? 'table is' : 'tables are'} left out: a comment has room for no more.*`,
        ]),
    ...(rest.length === 0 ? [] : [renderRest(tables, rest.length, room)]),
  ]
  return `${[...head, ...shown, ...tail].join('\n\n')}\n`
}

/** The parts that there is room for: a long one does not keep shorter ones out. */
function thatFit(parts: readonly string[], room: number): readonly string[] {
  let left = room
  return parts.filter((part) => {
    if (part.length > left) return false
    left -= part.length
    return true
  })
}

const historyLine = ({ historyError }: CheckRun): readonly string[] =>
  historyError === undefined
    ? []
    : [
        `⚠️ The history did not take this run: ${escapeMarkdown(`${historyError.code}: ${historyError.message}`)}`,
      ]

const isWrong = ({ outcome }: CheckResult): boolean => outcome !== 'pass' && outcome !== 'skipped'

const rank = ({ results: [first] }: TableResults): number =>
  first === undefined ? -1 : outcomes.indexOf(first.outcome)

function renderTable({ table, rows, results }: TableResults): string {
  const size = rows === undefined ? '' : ` (${formatNumber(rows)} rows)`
  const wrong = results.filter(isWrong)
  const lines = wrong.map(
    (result) =>
      `| ${words[result.outcome]} | ${escapeMarkdown(describeCheck(result.check))} | ${escapeMarkdown(tellResult(result))} | ${escapeMarkdown(result.threshold)} |`,
  )
  const grid = ['| outcome | check | measured | asked for |', '|---|---|---|---|', ...lines].join('\n')
  return [`### ${escapeMarkdown(table)}${size}`, grid, ...wrong.flatMap(renderDetails)].join('\n\n')
}

function renderRest(tables: readonly TableResults[], count: number, room: number): string {
  const lines = tables.flatMap(({ table, results }) => {
    const names = results
      .filter((result) => !isWrong(result))
      .map((result) => {
        const reason = result.outcome === 'skipped' ? ` (skipped: ${escapeMarkdown(tellResult(result))})` : ''
        return `${escapeMarkdown(describeCheck(result.check))}${reason}`
      })
    return names.length === 0 ? [] : [`- **${escapeMarkdown(table)}**: ${names.join('; ')}`]
  })
  const title = `${formatNumber(count)} ${count === 1 ? 'check' : 'checks'} passed or skipped`
  const list = lines.join('\n')
  return list.length > room
    ? title
    : [`<details><summary>${title}</summary>`, list, '</details>'].join('\n\n')
}

function renderDetails(result: CheckResult): readonly string[] {
  const { check, samples, reproduce, error } = result
  const about = [check.description, check.owner && `Owner: ${check.owner}`, error?.why, error?.hint]
  const body = [
    ...about.filter((line) => line !== undefined && line !== '').map((line) => escapeMarkdown(line ?? '')),
    ...renderLines(result),
    ...renderSegments(result),
    ...(samples === undefined ? [] : [renderSamples(samples)]),
    ...(reproduce === undefined ? [] : [fence(reproduce)]),
  ]
  if (body.length === 0) return []
  return [
    `<details><summary>${escapeMarkdown(describeCheck(check), 'html')}</summary>`,
    ...body,
    '</details>',
  ]
}

const mostLines = 50

function renderLines({ details = [] }: CheckResult): readonly string[] {
  if (details.length === 0) return []
  const lines = details.slice(0, mostLines).map((line) => `- ${escapeMarkdown(line)}`)
  const more = details.length - lines.length
  return [[...lines, ...(more === 0 ? [] : [`- and ${formatNumber(more)} more`])].join('\n')]
}

const mostSegments = 20

function renderSegments(result: CheckResult): readonly string[] {
  const broken = tellSegments(result).filter(({ outcome }) => outcome !== 'pass' && outcome !== 'skipped')
  if (broken.length === 0) return []
  const lines = broken
    .slice(0, mostSegments)
    .map(
      ({ outcome, name, told }) => `| ${words[outcome]} | ${markdownCode(name)} | ${escapeMarkdown(told)} |`,
    )
  const more = broken.length - lines.length
  return [
    ['| outcome | segment | measured |', '|---|---|---|', ...lines].join('\n'),
    ...(more === 0 ? [] : [`and ${formatNumber(more)} more segments`]),
  ]
}

function renderSamples({ columns, rows }: RowSamples): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(columns.map((column) => escapeMarkdown(column))),
    `|${columns.map(() => '---|').join('')}`,
    ...rows.map((row) => line(row.map((cell) => markdownCode(formatCell(cell))))),
  ].join('\n')
}

// A fence is longer than any run of backticks inside it.
function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const marks = '`'.repeat(longest + 1)
  return `${marks}sql\n${text.split('\n').map(oneLine).join('\n')}\n${marks}`
}
