import { createDuckDbClient } from '@mesh/local'
import { compileSql, sql } from '@mesh/sql'
import { dataFile, profileTable } from '../src/exports/index.ts'
import { printPromises } from './measure/print-promises.ts'
import { makeOrderFiles, orderFiles } from './scan/order-file.ts'

// A profile of ten million rows and twelve columns, against DuckDB's own SUMMARIZE, whose quantiles and numbers of different
// values are estimates. The plain profile leaves out what SUMMARIZE does not do either: proofs of keys and of formats.
await makeOrderFiles()
const client = await createDuckDbClient()
const file = dataFile(orderFiles.orders)

async function cpuSeconds(run: () => Promise<unknown>): Promise<number> {
  const rounds: number[] = []
  for (let round = 0; round < 2; round += 1) {
    const before = process.cpuUsage()
    await run()
    const { user, system } = process.cpuUsage(before)
    rounds.push((user + system) / 1e6)
  }
  return Math.min(...rounds)
}

const rival = sql`SUMMARIZE SELECT * FROM read_parquet(${sql.literal(orderFiles.orders)})`
const summarize = await cpuSeconds(() => client.query(compileSql(rival, client.dialect)))
const plain = await cpuSeconds(() => profileTable(client, file, { keys: false, formats: false }))
let statements = 0
const all = await cpuSeconds(async () => {
  statements = (await profileTable(client, file)).statements
})
await client.close()

console.log(
  `     SUMMARIZE ${summarize.toFixed(2)} CPU-s, profile ${plain.toFixed(2)}, with keys and formats proven ${all.toFixed(2)}`,
)
printPromises([
  { name: 'profile to SUMMARIZE', unit: 'CPU-s', figure: plain, limit: summarize },
  { name: 'statements of a profile with keys and formats', unit: 'statements', figure: statements, limit: 7 },
])
