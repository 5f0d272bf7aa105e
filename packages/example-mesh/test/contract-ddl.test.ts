import {
  boolean,
  date,
  decimal,
  defineContract,
  exportContract,
  integer,
  number,
  snowflakeServer,
  string,
  table,
  timestamp,
} from '@mesh/contracts'
import type { SqlClient } from '@mesh/core'
import { type LocalSnowflake, startLocalSnowflake } from '@mesh/local'
import { splitStatements } from '@mesh/sql'
import { afterAll, beforeAll, expect, test } from 'vitest'

const parcels = defineContract({
  id: 'parcels',
  version: '1.0.0',
  domain: 'logistics',
  servers: [snowflakeServer({ account: 'local', database: 'LOGISTICS', schema: 'PARCELS' })],
  schema: {
    parcels: table({
      description: "One row per parcel; it's \\ so",
      tags: ['tier:gold'],
      columns: {
        id: integer({ precision: 18 }).primaryKey(),
        port: string({ maxLength: 5 }).required().references('ports.code').classification('internal'),
        price: decimal({ precision: 10, scale: 2 }).describe('In "EUR"'),
        weight: number(),
        fragile: boolean().required(),
        day: date(),
        sent: timestamp(),
      },
    }),
    ports: table({ columns: { code: string({ maxLength: 5 }).primaryKey(), name: string().unique() } }),
  },
})

let server: LocalSnowflake
let client: SqlClient

beforeAll(async () => {
  server = await startLocalSnowflake()
  client = await server.connect()
})

afterAll(async () => {
  await client.close()
  await server.stop()
})

const run = (text: string) => client.query({ kind: 'statement', text, binds: [] })

test('the DDL of a contract makes its tables, which take rows and refuse NULL', async () => {
  await run('CREATE DATABASE LOGISTICS')
  await run('CREATE SCHEMA LOGISTICS.PARCELS')
  const ddl = [...splitStatements(exportContract(parcels, 'snowflake').text)].filter(
    ({ text }) => text !== '',
  )
  for (const { text } of ddl) await run(text)
  await run("INSERT INTO LOGISTICS.PARCELS.PORTS VALUES ('DEHAM', 'Hamburg')")
  await run(
    "INSERT INTO LOGISTICS.PARCELS.PARCELS (ID, PORT, PRICE, FRAGILE, DAY) VALUES (1, 'DEHAM', 1.5, TRUE, '2001-01-01')",
  )
  await expect(run('INSERT INTO LOGISTICS.PARCELS.PARCELS (ID, FRAGILE) VALUES (2, TRUE)')).rejects.toThrow()
  const columns = await run(
    "SELECT COLUMN_NAME, DATA_TYPE, IS_NULLABLE FROM LOGISTICS.INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME = 'PARCELS' ORDER BY ORDINAL_POSITION",
  )
  const rows: unknown[] = []
  for await (const row of columns.rows) rows.push(Object.values(row))
  expect(rows).toEqual([
    ['ID', 'NUMBER', 'NO'],
    ['PORT', 'TEXT', 'NO'],
    ['PRICE', 'NUMBER', 'YES'],
    ['WEIGHT', 'FLOAT', 'YES'],
    ['FRAGILE', 'BOOLEAN', 'NO'],
    ['DAY', 'DATE', 'YES'],
    ['SENT', 'TIMESTAMP_NTZ', 'YES'],
  ])
})
