import { unreadableSuite } from '../../errors/server-failures.ts'
import type { CellComparison, Expectation, RowOrder, SuiteCase } from '../suite-case.ts'

/** Names by which `onlyif` and `skipif` mean this engine. */
const engineNames: ReadonlySet<string> = new Set(['snowflake', 'mesh'])

/** Directives that say nothing about results. */
const passedOver: ReadonlySet<string> = new Set(['hash-threshold', 'subtest'])

const sortModes: readonly RowOrder[] = ['nosort', 'rowsort', 'valuesort']

/**
 * Cases of a sqllogictest script. Source: https://sqlite.org/sqllogictest/doc/trunk/about.wiki
 *
 * @throws LOCAL.UNREADABLE_SUITE at a record that is none, or one that this reader does not know.
 */
export function readSltCases(text: string, file: string): readonly SuiteCase[] {
  const lines = text.split(/\r?\n/)
  const cases: SuiteCase[] = []
  let order: RowOrder = 'nosort'
  let at = 0

  /** The lines up to an empty one, or to `----`. */
  const block = (stops: (line: string) => boolean): readonly string[] => {
    const from = at
    while (at < lines.length && !stops(lines[at] ?? '')) at += 1
    return lines.slice(from, at)
  }
  const isEmpty = (line: string) => line.trim() === ''
  const statement = () => block((line) => isEmpty(line) || line.trim() === '----').join('\n')
  const results = (): readonly string[] | undefined => {
    if (lines[at]?.trim() !== '----') return undefined
    at += 1
    return block(isEmpty)
  }

  let applies = true
  while (at < lines.length) {
    const line = lines[at] ?? ''
    const where = { file, line: at + 1 }
    at += 1
    const [word = '', ...rest] = line.trim().split(/\s+/)
    if (word === '' || word.startsWith('#') || passedOver.has(word)) continue
    if (word === 'halt') {
      if (applies) break
      applies = true
    } else if (word === 'onlyif' || word === 'skipif') {
      const [engine = ''] = rest
      if (engineNames.has(engine.toLowerCase()) !== (word === 'onlyif')) applies = false
    } else if (word === 'control' && rest[0] === 'sortmode') {
      order = sortModes.find((each) => each === rest[1]) ?? order
    } else if (word === 'statement') {
      const sql = statement()
      const message = results()
      if (applies) cases.push({ sql, line: where.line + 1, want: statementExpectation(rest, message, where) })
      applies = true
    } else if (word === 'query') {
      const sql = statement()
      const wanted = results() ?? []
      const [types = '', ...options] = rest
      if (types === 'error') {
        if (applies)
          cases.push({ sql, line: where.line + 1, want: statementExpectation(rest, wanted, where) })
      } else if (!/^[A-Z?]+$/i.test(types))
        throw unreadableSuite(`'query' needs types such as IT, not '${types}'`, where)
      else if (applies) {
        const sort = options
          .flatMap((each) => each.split(','))
          .flatMap((each) => sortModes.find((mode) => mode === each) ?? [])
        cases.push({
          sql,
          line: where.line + 1,
          want: queryExpectation(types.toUpperCase(), sort[0] ?? order, wanted),
        })
      }
      applies = true
    } else if (rest.length > 0 || !/^[a-z][a-z-]*$/.test(word))
      // A word alone is a mark of another runner's.
      throw unreadableSuite(`'${word}' is no record of sqllogictest that is known here`, where)
  }
  return cases
}

type Place = Parameters<typeof unreadableSuite>[1]

function statementExpectation(
  [kind, ...rest]: readonly string[],
  message: readonly string[] | undefined,
  where: Place,
): Expectation {
  if (kind === 'ok') return { kind: 'success' }
  if (kind === 'count' && /^\d+$/.test(rest[0] ?? '')) return { kind: 'changes', rows: Number(rest[0]) }
  if (kind !== 'error' && kind !== 'maybe')
    throw unreadableSuite(`'statement' needs ok, error or count, not '${kind}'`, where)
  const words = rest.join(' ')
  if (/^\d{6}$/.test(words)) return { kind: 'failure', code: words }
  if (words.startsWith('<REGEX>:') || words !== '')
    return { kind: 'failure', pattern: patternOf(words.replace('<REGEX>:', ''), where) }
  const text = message?.join('\n').trim() ?? ''
  if (text === '') return { kind: 'failure' }
  return {
    kind: 'failure',
    pattern: patternOf(text.startsWith('<REGEX>:') ? text.slice(8) : escaped(text), where),
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function patternOf(source: string, where: Place): RegExp {
  try {
    return new RegExp(source, 'i')
  } catch {
    throw unreadableSuite(`'${source}' is no regular expression`, where)
  }
}

function queryExpectation(types: string, order: RowOrder, lines: readonly string[]): Expectation {
  const hash = lines.length === 1 ? /^(\d+) values hashing to ([0-9a-f]{32})$/.exec(lines[0] ?? '') : null
  if (hash !== null) return { kind: 'hash', order, values: Number(hash[1]), md5: hash[2] ?? '' }
  const width = types.length
  const cells = [...types].map(
    (letter): CellComparison => (letter === 'I' || letter === 'R' ? 'number' : 'text'),
  )
  return { kind: 'rows', order, cells, rows: rowsOf(lines, width) }
}

/** Results have a row to a line, cells between tabs or else blanks, or, as in SQLite's own scripts, a cell to a line. */
function rowsOf(lines: readonly string[], width: number): readonly (readonly string[])[] {
  if (width === 1) return lines.map((line) => [line])
  for (const gap of ['\t', /\s{2,}/, /\s+/]) {
    const rows = lines.map((line) => (typeof gap === 'string' ? line : line.trim()).split(gap))
    if (rows.every((row) => row.length === width)) return rows
  }
  return Array.from({ length: Math.ceil(lines.length / width) }, (_, row) =>
    lines.slice(row * width, (row + 1) * width),
  )
}
