import type { SqlClient } from '@mesh/core'
import { createDuckDbClient, startLocalSnowflake } from '../src/exports/index.ts'
import { cpuSeconds } from './measure/cpu-seconds.ts'
import { printPromises } from './measure/print-promises.ts'

// Analytical queries over 10 M rows in Snowflake's SQL, beside the same questions in DuckDB's own over the same rows. CPU-seconds, the
// best of several rounds in turn. DuckDB is asked for what Snowflake means: NULL is the largest value, amounts are exact, ß in capitals is SS.
const rows = 10_000_000
const rounds = 5
const memoryLimit = '4GB'

interface Question {
  readonly name: string
  readonly snowflake: string
  /** @defaultValue the same text */
  readonly duckDb?: string
}

const questions: readonly Question[] = [
  {
    name: 'totals by state and month',
    snowflake: `SELECT STATE, DATE_TRUNC('month', DAY) AS MONTH, COUNT(*) AS N, SUM(AMOUNT) AS TOTAL, AVG(QUANTITY) AS MEAN
      FROM ORDERS WHERE DAY >= '2021-01-01'::DATE GROUP BY ALL ORDER BY 1, 2`,
  },
  {
    name: 'the best customers by amount times quantity',
    snowflake: `SELECT CUSTOMER, SUM(AMOUNT * QUANTITY) AS TOTAL FROM ORDERS GROUP BY CUSTOMER ORDER BY TOTAL DESC LIMIT 10`,
  },
  {
    name: 'discounts, conditions and a text',
    snowflake: `SELECT SUM(IFF(QUANTITY > 10, AMOUNT * (1 - 0.05), AMOUNT)) AS NET, MAX(UPPER(STATE)) AS LAST, AVG(AMOUNT) AS MEAN
      FROM ORDERS`,
    duckDb: `SELECT SUM(IF(QUANTITY > 10, AMOUNT * (1 - 0.05), AMOUNT)) AS NET, MAX(UPPER(REPLACE(STATE, 'ß', 'SS'))) AS LAST, AVG(AMOUNT) AS MEAN
      FROM ORDERS`,
  },
  {
    name: 'customers of each state',
    snowflake: 'SELECT STATE, COUNT(DISTINCT CUSTOMER) AS N FROM ORDERS GROUP BY STATE ORDER BY STATE',
  },
  {
    name: 'the newest order of each customer',
    snowflake: `SELECT COUNT(*) AS N, SUM(AMOUNT) AS TOTAL FROM (
      SELECT * FROM ORDERS QUALIFY ROW_NUMBER() OVER (PARTITION BY CUSTOMER ORDER BY DAY DESC, ID) = 1)`,
    duckDb: `SELECT COUNT(*) AS N, SUM(AMOUNT) AS TOTAL FROM (
      SELECT * FROM ORDERS QUALIFY ROW_NUMBER() OVER (PARTITION BY CUSTOMER ORDER BY DAY DESC NULLS FIRST, ID) = 1)`,
  },
  {
    name: 'orders joined with their state',
    snowflake: `SELECT REGION, COUNT(*) AS N, SUM(AMOUNT) AS TOTAL FROM ORDERS JOIN STATES ON ORDERS.STATE = STATES.STATE
      GROUP BY REGION ORDER BY REGION`,
  },
]

const statement = (client: SqlClient, text: string) => client.query({ kind: 'statement', text, binds: [] })

/** The first row, means of doubles and of decimals alike. */
const shown = ({ rows: [row] }: Awaited<ReturnType<typeof statement>>): string =>
  Object.values(row ?? {})
    .map((value) => (Number.isNaN(Number(value)) ? String(value).slice(0, 10) : Number(value).toFixed(3)))
    .join(' ')

const server = await startLocalSnowflake({ memoryLimit })
const local = await server.connect()
await statement(local, 'CREATE DATABASE D')
await statement(
  local,
  `CREATE TABLE ORDERS AS SELECT SEQ4() AS ID, MOD(SEQ4() * 7919, 100003) AS CUSTOMER, (MOD(SEQ4() * 31, 100000) / 100)::NUMBER(12,2) AS AMOUNT,
     MOD(SEQ4(), 50)::NUMBER(9,0) AS QUANTITY, 'state ' || MOD(SEQ4() * 13, 57) AS STATE, DATEADD(day, MOD(SEQ4() * 17, 1500), '2020-01-01'::DATE) AS DAY
   FROM TABLE(GENERATOR(ROWCOUNT => ${rows}))`,
)
await statement(
  local,
  `CREATE TABLE STATES AS SELECT 'state ' || SEQ4() AS STATE, MOD(SEQ4(), 5) AS REGION FROM TABLE(GENERATOR(ROWCOUNT => 57))`,
)
const duckDb = await createDuckDbClient({ memoryLimit })
await statement(
  duckDb,
  `CREATE TABLE ORDERS AS SELECT i::DECIMAL(10,0) AS ID, ((i * 7919) % 100003)::DECIMAL(14,0) AS CUSTOMER, (((i * 31) % 100000) / 100)::DECIMAL(12,2) AS AMOUNT,
     (i % 50)::DECIMAL(9,0) AS QUANTITY, 'state ' || (i * 13) % 57 AS STATE, DATE '2020-01-01' + ((i * 17) % 1500)::INTEGER AS DAY
   FROM range(${rows}) AS numbers(i)`,
)
await statement(
  duckDb,
  `CREATE TABLE STATES AS SELECT 'state ' || i AS STATE, (i % 5)::DECIMAL(10,0) AS REGION FROM range(57) AS numbers(i)`,
)

const ratios: Parameters<typeof printPromises>[0][number][] = []
for (const { name, snowflake, duckDb: own = snowflake } of questions) {
  const [answer, wanted] = [shown(await statement(local, snowflake)), shown(await statement(duckDb, own))]
  if (answer !== wanted) console.log(`MISS ${name}: ${answer} is not ${wanted}`)
  const [ours = [], theirs = []]: number[][] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await cpuSeconds(() => statement(local, snowflake)))
    theirs.push(await cpuSeconds(() => statement(duckDb, own)))
  }
  const [best, rival] = [Math.min(...ours), Math.min(...theirs)]
  console.log(`     ${name}: ${best.toFixed(3)} CPU-s, DuckDB alone ${rival.toFixed(3)}`)
  ratios.push({ name, unit: "times DuckDB's own", figure: best / rival, limit: 1.1 })
}
printPromises(ratios)

const copy = 'CREATE OR REPLACE TABLE COPIED AS SELECT * FROM ORDERS'
const [kept = [], plain = []]: number[][] = [[], []]
for (let round = 0; round < 3; round += 1) {
  kept.push(await cpuSeconds(() => statement(local, copy)))
  plain.push(await cpuSeconds(() => statement(duckDb, copy)))
}
printPromises([
  {
    name: `${rows} rows copied`,
    unit: "times DuckDB's own",
    figure: Math.min(...kept) / Math.min(...plain),
    limit: 1.5,
  },
])

await local.close()
await duckDb.close()
await server.stop()
