// A server that is killed: it writes rows and objects as fast as it can and says of each statement when it was answered.
import { startLocalSnowflake } from '@mesh/local'

const [dataDir = ''] = process.argv.slice(2)
const server = await startLocalSnowflake({ dataDir })
const client = await server.connect()
const run = async (text: string) => {
  await client.query({ kind: 'statement', text, binds: [] })
  process.stdout.write(`${text}\n`)
}
await run('CREATE DATABASE IF NOT EXISTS D')
await run('USE SCHEMA D.PUBLIC')
await run('CREATE TABLE IF NOT EXISTS T (A INT, B INT)')
const { rows } = await client.query({
  kind: 'statement',
  text: 'SELECT COALESCE(MAX(A), 0) AS N FROM T',
  binds: [],
})
for (let n = Number(rows[0]?.N) + 1; ; n += 1) {
  await run(`INSERT INTO T VALUES (${n}, 1), (${n}, 2), (${n}, 3)`)
  await run(`CREATE OR REPLACE TABLE U${n % 5} COMMENT = '${n}' AS SELECT ${n} AS N`)
  await run('BEGIN')
  await run(`UPDATE T SET B = -B WHERE A = ${n}`)
  await run(`INSERT INTO T VALUES (${n}, 100)`)
  await run(n % 3 === 0 ? 'ROLLBACK' : 'COMMIT')
}
