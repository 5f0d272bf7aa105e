import { parseScript } from '@mesh/sql'
import { byRival } from './measure/by-rival.ts'
import { cpuSeconds } from './measure/cpu-seconds.ts'
import { rateOf } from './measure/rate-of.ts'
import { printFigures } from './report/print-figures.ts'
import { loadReaders } from './rival/load-readers.ts'
import type { SqlReader } from './rival/rival.ts'
import { commonTablesQuery } from './text/common-tables-query.ts'
import { reportQueries } from './text/report-queries.ts'
import { shortStatements } from './text/short-statements.ts'

// Statements a CPU second, and what many statements cost in memory.
const readers = await loadReaders()
const [ours] = readers as [SqlReader]
const large = commonTablesQuery()

const rate = (name: string, texts: readonly string[]) => ({
  name,
  unit: 'statements/CPU-s',
  ours: rateOf(ours.parse, texts),
  rivals: byRival(readers, ({ parse, classify }) =>
    rateOf(
      parse,
      texts.filter((each) => classify(each) === 'tree'),
    ),
  ),
  leastRatio: 3,
  rising: true,
})

const milliseconds = ({ parse }: SqlReader) => 1000 / rateOf(parse, [large])

/** MB that the process grows by while the second half of 60,000 statements is read. */
const growth = ({ parse }: SqlReader): number => {
  const texts = [...shortStatements, ...reportQueries]
  const run = () => {
    for (let count = 0; count < 30_000; count += 1) parse(texts[count % texts.length] ?? '')
  }
  run()
  const before = process.memoryUsage.rss()
  run()
  return Math.max(0, process.memoryUsage.rss() - before) / 1e6
}

const script = `${[...shortStatements, ...reportQueries].join(';\n')};\n`
const tenMegabytes = script.repeat(Math.ceil(10e6 / script.length))

printFigures([
  rate('short statements', shortStatements),
  rate('decision-support queries', reportQueries),
  {
    name: `a query of ${large.split('\n').length} lines with 20 common tables`,
    unit: 'ms CPU',
    ours: milliseconds(ours),
    limit: { most: 1.5 },
    rivals: byRival(readers, milliseconds),
    leastRatio: 3,
    rising: false,
  },
  {
    name: 'growth over 30,000 more statements after 30,000',
    unit: 'MB',
    ours: growth(ours),
    limit: { most: 50 },
    rising: false,
  },
  {
    name: `a script of 10 MB, ${(script.length / 28).toFixed(0)} bytes a statement`,
    unit: 's CPU',
    // Last: what lives through it teaches the engine to keep every node for long.
    ours: cpuSeconds(() => void parseScript(tenMegabytes)),
    limit: { most: 5 },
    rising: false,
  },
])
