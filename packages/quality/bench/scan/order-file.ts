import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDuckDbClient } from '@mesh/local'
import { compileSql, sql } from '@mesh/sql'

const folder = join(tmpdir(), 'mesh-bench')

/** Ten million orders of 365 days in order of time, twelve columns; and the million customers that they name. */
export const orderFiles = {
  orders: join(folder, 'orders.parquet'),
  customers: join(folder, 'customers.parquet'),
}

const customers = sql`SELECT CAST(range AS BIGINT) AS CUSTOMER_ID, 'Customer ' || range AS NAME FROM range(1000000)`

// Every value is a function of the row's number, so the file is the same on every machine.
const orders = sql`
  SELECT CAST(range AS BIGINT) AS ORDER_ID,
    md5(CAST(range AS VARCHAR)) AS ORDER_KEY,
    CAST(hash(range) % 1000000 AS BIGINT) AS CUSTOMER_ID,
    ['placed', 'paid', 'shipped', 'returned', 'lost'][1 + CAST(hash(range, 1) % 5 AS INTEGER)] AS STATUS,
    ['DE', 'FR', 'IT', 'ES', 'PL', 'NL', 'SE', 'PT', 'AT', 'CH'][1 + CAST(hash(range, 2) % 10 AS INTEGER)] AS COUNTRY,
    CAST(hash(range, 3) % 1000000 AS DECIMAL(12, 2)) / 100 AS AMOUNT,
    CAST(1 + hash(range, 4) % 12 AS INTEGER) AS QUANTITY,
    CAST(hash(range, 5) % 1000 AS DOUBLE) / 1000 AS DISCOUNT,
    CASE WHEN hash(range, 6) % 20 = 0 THEN NULL ELSE 'user' || hash(range) % 5000000 || '@example.com' END AS EMAIL,
    'SKU-' || lpad(CAST(hash(range, 7) % 900000 AS VARCHAR), 6, '0') AS SKU,
    TIMESTAMP '2025-01-01' + to_microseconds(CAST(range * 3153600 AS BIGINT)) AS ORDERED_AT,
    CASE WHEN hash(range, 8) % 10 = 0 THEN NULL
      ELSE TIMESTAMP '2025-01-01' + to_microseconds(CAST(range * 3153600 + 86400000000 AS BIGINT)) END AS SHIPPED_AT
  FROM range(10000000)`

/** Makes the files when they are not there yet. */
export async function makeOrderFiles(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const client = await createDuckDbClient()
  for (const [path, rows] of [
    [orderFiles.customers, customers],
    [orderFiles.orders, orders],
  ] as const) {
    if (existsSync(path)) continue
    const half = `${path}.part`
    await client.query(
      compileSql(
        sql`COPY (${rows}) TO ${sql.literal(half)} (FORMAT parquet, COMPRESSION zstd)`,
        client.dialect,
      ),
    )
    renameSync(half, path)
  }
  await client.close()
}
