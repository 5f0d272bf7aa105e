import { printPromises } from './measure/print-promises.ts'
import { connectPlain } from './server/plain-client.ts'
import { startApart } from './server/start-apart.ts'

// Rows per CPU-second of the server, from the statement to the last part of its result.
const server = await startApart()
const client = await connectPlain(server.options)
await client.run('CREATE DATABASE D')
await client.run(`CREATE TABLE T AS SELECT
  SEQ4() AS ID, (SEQ4() / 100)::NUMBER(12,2) AS AMOUNT, 'customer ' || SEQ4() AS NAME,
  DATEADD(day, MOD(SEQ4(), 3000), '2020-01-01'::DATE) AS DAY,
  DATEADD(second, SEQ4(), '2020-01-01'::TIMESTAMP_NTZ) AS AT, MOD(SEQ4(), 2) = 0 AS EVEN
  FROM TABLE(GENERATOR(ROWCOUNT => 1000000))`)

/** Of the best of four rounds. */
async function rowsPerCpuSecond(name: string): Promise<number> {
  const reader = await connectPlain(server.options, name)
  let best = 0
  for (let round = 0; round < 4; round += 1) {
    const { cpuSeconds } = await server.usage()
    const rows = await reader.run('SELECT * FROM D.PUBLIC.T')
    best = Math.max(best, rows / ((await server.usage()).cpuSeconds - cpuSeconds))
  }
  return best
}

const promised = async (format: string, name: string) => ({
  name: `1,000,000 rows × 6 columns served as ${format}`,
  unit: 'rows per CPU-second',
  figure: await rowsPerCpuSecond(name),
  limit: 250_000,
  is: 'at least' as const,
})
const promises = [await promised('JSON', 'JavaScript'), await promised('Arrow', 'PythonConnector')]
server.stop()
printPromises(promises)
