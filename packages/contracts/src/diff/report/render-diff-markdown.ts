import type { ContractDiff } from '../contract-diff.ts'
import { type DiffRow, diffRows } from './diff-rows.ts'

/** What the report says beside the changes. */
export interface DiffReportOptions {
  /** Heading. @defaultValue `Contract changes` */
  readonly title?: string
  /** The version that the older document has, and the one that the changes ask for. */
  readonly versions?: { readonly before: string; readonly after: string; readonly suggested?: string }
}

/** A diff for a pull request: a verdict, what breaks in tables, the rest folded away. */
export function renderDiffMarkdown({ changes, step }: ContractDiff, options: DiffReportOptions = {}): string {
  const { title = 'Contract changes', versions } = options
  const rows = diffRows(changes)
  const harmful = rows.filter(
    ({ consumers, producers }) => consumers === 'breaking' || producers === 'breaking',
  )
  const others = rows.filter((row) => !harmful.includes(row))
  const readers = rows.filter(({ consumers }) => consumers === 'breaking').length
  const writers = rows.filter(({ producers }) => producers === 'breaking').length
  const suggested = versions?.suggested === undefined ? '' : ` (${code(versions.suggested)})`
  const parts = [
    `## ${escaped(title)}`,
    versions && `${code(versions.before)} → ${code(versions.after)}`,
    rows.length === 0
      ? 'Nothing changed.'
      : `**${rows.length} ${rows.length === 1 ? 'change' : 'changes'}**: ${readers} breaking for readers, ${writers} for writers and stored data. They ask for a **${step}** version${suggested}.`,
    harmful.length > 0 && table(harmful),
    others.length > 0 &&
      (harmful.length === 0
        ? table(others)
        : `<details><summary>${others.length} that break nobody</summary>\n\n${table(others)}\n\n</details>`),
  ]
  return `${parts.filter((part) => typeof part === 'string').join('\n\n')}\n`
}

const marks = { none: '', notice: '⚠️', breaking: '❌' } as const

const table = (rows: readonly DiffRow[]): string =>
  [
    '| Readers | Writers | Change | Before | After |',
    '|:-:|:-:|---|---|---|',
    ...rows.map(
      ({ consumers, producers, message, reason, before, after, code: name }) =>
        `| ${marks[consumers]} | ${marks[producers]} | ${escaped(message)}. ${escaped(reason)}. <sub>${name}</sub> | ${cell(before)} | ${cell(after)} |`,
    ),
  ].join('\n')

const cell = (text: string | undefined) => (text === undefined ? '' : code(text))

/** Code spans keep everything but the backtick and, in tables, the bar. */
function code(text: string): string {
  const ticks = '`'.repeat(Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length)) + 1)
  const space = ticks.length > 1 ? ' ' : ''
  return `${ticks}${space}${text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')}${space}${ticks}`
}

const escaped = (text: string) =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>|~#]/g, (mark) => (mark === '<' ? '&lt;' : `\\${mark}`))
