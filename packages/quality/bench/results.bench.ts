import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type CheckResult,
  type CheckRun,
  check,
  createFileHistory,
  type Outcome,
  parseCheckRun,
  readTrends,
  renderCheckRun,
} from '../src/exports/index.ts'
import { printPromises } from './measure/print-promises.ts'

// Ten checks on each of a thousand tables, one in twenty of which fails, and a month of them in a history.
const outcomeOf = (index: number): Outcome => (index % 20 === 0 ? 'fail' : 'pass')
const results = Array.from({ length: 10_000 }, (_, index): CheckResult => {
  const table = { database: 'SALES', schema: 'PUBLIC', name: `TABLE_${index % 1_000}` }
  return {
    kind: 'checkResult',
    check: { ...check.notNull(table, 'customer_id'), id: `check ${index}` },
    outcome: outcomeOf(index),
    value: index % 20 === 0 ? index : 0,
    rows: 1_000_000,
    threshold: 'must be 0',
    reproduce:
      'SELECT ID, CUSTOMER_ID FROM SALES.PUBLIC.ORDERS WHERE CUSTOMER_ID IS NULL ORDER BY ID, CUSTOMER_ID',
    ms: 3,
  }
})
const runOn = (day: number): CheckRun => ({
  kind: 'checkRun',
  startedAt: new Date(Date.UTC(2026, 0, day)).toISOString(),
  ms: 60_000,
  statements: 2_000,
  engine: 'snowflake',
  outcome: 'fail',
  counts: { pass: 9_500, skipped: 0, warn: 0, fail: 500, error: 0 },
  results,
})

async function cpuSeconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const folder = await mkdtemp(join(tmpdir(), 'mesh-results-'))
const history = createFileHistory(join(folder, 'history.jsonl'))
const run = runOn(31)
try {
  for (let day = 1; day < 31; day += 1) await history.record(runOn(day))
  const recorded = await cpuSeconds(() => history.record(run))
  let trends: Awaited<ReturnType<typeof readTrends>> | undefined
  const read = await cpuSeconds(async () => {
    trends = await readTrends(history, run)
  })
  let page = ''
  const rendered = await cpuSeconds(() => {
    page = renderCheckRun(run, 'html', trends === undefined ? {} : { trends })
  })
  let json = ''
  const written = await cpuSeconds(() => {
    json = renderCheckRun(run, 'json')
  })
  printPromises([
    { name: '10,000 checks as an HTML page with trends', unit: 'CPU-s', figure: rendered, limit: 2 },
    { name: 'the size of the page', unit: 'MB', figure: Buffer.byteLength(page) / 1e6, limit: 10 },
    {
      name: 'the run as text',
      unit: 'CPU-s',
      figure: await cpuSeconds(() => renderCheckRun(run, 'text')),
      limit: 2,
    },
    {
      name: 'the run as Markdown',
      unit: 'CPU-s',
      figure: await cpuSeconds(() => renderCheckRun(run, 'markdown')),
      limit: 2,
    },
    {
      name: 'the run as JUnit',
      unit: 'CPU-s',
      figure: await cpuSeconds(() => renderCheckRun(run, 'junit')),
      limit: 2,
    },
    { name: 'the run as JSON', unit: 'CPU-s', figure: written, limit: 2 },
    {
      name: 'the JSON read back',
      unit: 'CPU-s',
      figure: await cpuSeconds(() => parseCheckRun(json)),
      limit: 2,
    },
    { name: 'the run added to a history', unit: 'CPU-s', figure: recorded, limit: 1 },
    { name: '30 earlier values of each check read', unit: 'CPU-s', figure: read, limit: 2 },
  ])
} finally {
  await rm(folder, { recursive: true })
}
