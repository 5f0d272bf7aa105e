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

async function rowsPerCpuSecond(sqlText: string): Promise<number> {
  const { cpuSeconds } = await server.usage()
  const rows = await client.run(sqlText)
  return rows / ((await server.usage()).cpuSeconds - cpuSeconds)
}

const rates: number[] = []
for (let round = 0; round < 4; round += 1) rates.push(await rowsPerCpuSecond('SELECT * FROM T'))
server.stop()

printPromises([
  {
    name: '1,000,000 rows × 6 columns served',
    unit: 'rows per CPU-second',
    figure: Math.max(...rates),
    limit: 250_000,
    is: 'at least',
  },
])
