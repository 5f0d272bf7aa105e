import { readSuite, type SuiteCase } from '../test/suite/read-suite.ts'
import { loadReaders } from './rival/load-readers.ts'
import type { Reading, SqlReader } from './rival/rival.ts'

// The share of the suite that each parser reads, by group; what it keeps as text unread stands in brackets.
const readers = await loadReaders()
const pages = readSuite().filter((each) => each.group !== 'refused')
const groups = new Map<string, readonly SuiteCase[]>()
for (const { group, cases } of pages)
  groups.set(group, [...(groups.get(group) ?? []), ...cases.filter((each) => !each.refused)])

const share = (reader: SqlReader, cases: readonly SuiteCase[]): string => {
  const readings = cases.map(({ sql }) => reader.classify(sql))
  const percent = (want: Reading) =>
    (100 * readings.filter((each) => each === want).length) / Math.max(1, readings.length)
  const opaque = percent('opaque')
  return `${percent('tree').toFixed(1)}${opaque > 0 ? ` (${opaque.toFixed(1)})` : ''}`
}

const head = ['% read (+ % kept unread)', 'statements', ...readers.map((each) => each.name)]
const rows = [...groups, ['all', [...groups.values()].flat()] as const].map(([group, cases]) => [
  group,
  String(cases.length),
  ...readers.map((reader) => share(reader, cases)),
])
for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`)

const ours = readers[0]
const unread = pages.flatMap(({ name, cases }) =>
  cases
    .filter(({ sql, refused }) => !refused && ours?.classify(sql) !== 'tree')
    .map(({ line, sql }) => `${name}:${line} ${sql.replaceAll(/\s+/g, ' ')}`),
)
if (process.argv.includes('--list')) for (const each of unread) console.log(each)
process.exitCode = unread.length > 0 ? 1 : 0
