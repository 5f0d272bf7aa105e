import { createLocator, splitStatements } from '@mesh/sql'
import type { Expectation, SuiteCase } from '../suite-case.ts'

/**
 * Cases of a plain SQL script: the comment lines right behind a statement, up to an empty line, are its rows, cells between ` | `.
 * `-- error 000904` expects a failure, `-- no rows` an empty result; a statement without such lines has to succeed.
 * Rows come in any order unless a line `-- ordered` stands first.
 */
export function readSqlCases(text: string): readonly SuiteCase[] {
  const locator = createLocator(text)
  const cases: SuiteCase[] = []
  for (const { text: sql, span } of splitStatements(text)) {
    if (sql === '') continue
    const semicolon = text.indexOf(';', span.end)
    const behind = semicolon < 0 ? '' : text.slice(semicolon + 1)
    cases.push({ sql, line: locator.where(span.start).line ?? 1, want: expectationOf(behind) })
  }
  return cases
}

function expectationOf(behind: string): Expectation {
  const lines: string[] = []
  const [rest = '', ...following] = behind.split(/\r?\n/)
  if (rest.trim() !== '') return { kind: 'success' }
  for (const line of following) {
    const found = /^-- ?(.*)$/.exec(line)
    if (found === null) break
    lines.push(found[1] ?? '')
  }
  const [head, ...more] = lines
  if (head === undefined) return { kind: 'success' }
  const failure = /^error(?: (\S+))?$/.exec(head)
  if (failure !== null) return { kind: 'failure', ...(failure[1] !== undefined && { code: failure[1] }) }
  const isOrdered = head === 'ordered'
  const rows = isOrdered ? more : lines
  return {
    kind: 'rows',
    order: isOrdered ? 'nosort' : 'rowsort',
    rows: rows.length === 1 && rows[0] === 'no rows' ? [] : rows.map(cellsOf),
  }
}

/** A line in its cells; `\|` and `\n` stand for a bar and a line end in a cell. */
const cellsOf = (line: string): readonly string[] =>
  line
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replace(/\\([|n\\])/g, (_, sign) => (sign === 'n' ? '\n' : sign)))
