import { createDuckDbClient } from '@mesh/local'
import { compileSql, type SqlFragment, sql } from '@mesh/sql'
import { compareTables } from '../src/exports/index.ts'
import { printPromises } from './measure/print-promises.ts'
import { makeOrderFiles, orderFiles } from './scan/order-file.ts'

// A million rows of twelve columns against the same rows, and against ten that were changed, removed or added; beside it what
// it costs to read both tables, which is what there is without checksums when the tables lie in two engines.
await makeOrderFiles()
const client = await createDuckDbClient()
const run = (fragment: SqlFragment) => client.query(compileSql(fragment, client.dialect))
const file = sql`read_parquet(${sql.literal(orderFiles.orders)})`
await run(sql`CREATE TABLE ONE AS SELECT * FROM ${file} WHERE ORDER_ID < 1000000`)
await run(sql`CREATE TABLE SAME AS SELECT * FROM ONE`)
await run(sql`CREATE TABLE OTHER AS SELECT * FROM ONE WHERE ORDER_ID NOT IN (5, 500000, 999999)`)
await run(sql`UPDATE OTHER SET AMOUNT = AMOUNT + 1 WHERE ORDER_ID IN (7, 70000, 700000, 900000)`)
await run(sql`INSERT INTO OTHER SELECT * FROM ${file} WHERE ORDER_ID IN (1000001, 2000002, 9999999)`)

async function measure<Result>(work: () => Promise<Result>): Promise<readonly [number, Result]> {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return [(user + system) / 1e6, result]
}

const compare = (table: string) =>
  compareTables({ client, table: 'one' }, { client, table }, { key: ['order_id'] })
const read = async (table: SqlFragment) => {
  let rows = 0
  for await (const batch of client.stream(compileSql(sql`SELECT * FROM ${table}`, client.dialect)))
    rows += batch.rowCount
  return rows
}

const [equal, same] = await measure(() => compare('same'))
const [changed, other] = await measure(() => compare('other'))
const [reading] = await measure(async () => (await read(sql`ONE`)) + (await read(sql`OTHER`)))
await client.close()

const { missing, extra, changed: edited } = other.counts
if (!same.sameRows || missing !== 3 || extra !== 3 || edited !== 4) {
  console.log('MISS the differences are not those that were made')
  process.exitCode = 1
}
console.log(
  `     equal ${equal.toFixed(2)} CPU-s, ten differences ${changed.toFixed(2)} CPU-s, reading both tables ${reading.toFixed(2)} CPU-s`,
)
printPromises([
  { name: 'statements for equal tables', unit: 'statements', figure: same.statements, limit: 4 },
  { name: 'rows read of equal tables', unit: 'rows', figure: same.rowsRead, limit: 2 },
  { name: 'statements for ten differences', unit: 'statements', figure: other.statements, limit: 8 },
  { name: 'rows read for ten differences', unit: 'rows', figure: other.rowsRead, limit: 20_000 },
  { name: 'equal tables to reading both', unit: 'CPU-s', figure: equal, limit: reading },
  { name: 'ten differences to reading both', unit: 'CPU-s', figure: changed, limit: 2 * reading },
])
