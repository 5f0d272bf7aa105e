import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  boolean,
  date,
  decimal,
  defineContract,
  integer,
  number,
  string,
  table,
  timestamp,
} from '@mesh/contracts'
import { fixedClock } from '@mesh/core'
import { generateRows } from '../src/exports/index.ts'
import { matchers } from '../src/exports/testing.ts'
import { cpuMilliseconds } from './measure/cpu-milliseconds.ts'
import { type Promised, printPromises } from './measure/print-promises.ts'

// A thousand rows of 12 columns through the matcher, and how long it takes until a test file has its matchers.
const orders = defineContract({
  id: 'orders',
  version: '1.0.0',
  schema: {
    orders: table({
      columns: {
        id: string({ pattern: '^O-\\d{8}$' }).primaryKey(),
        customer: string({ pattern: '^C\\d{6}$' }).required(),
        iban: string({ pattern: '^[A-Z]{2}\\d{2}[A-Z0-9]{11,30}$' }),
        status: string().enum(['open', 'paid', 'shipped', 'returned']).required(),
        channel: string().enum(['web', 'shop', 'phone']),
        quantity: integer({ precision: 5, minimum: 1, maximum: 10_000 }).required(),
        discount: number({ minimum: 0, maximum: 1 }),
        total: decimal({ precision: 12, scale: 2 }).required(),
        placed: timestamp().required(),
        delivery: date(),
        gift: boolean().required(),
        note: string({ maxLength: 200 }),
      },
    }),
  },
})

const clock = fixedClock('2026-01-01T00:00:00Z')
const rows = generateRows(orders, { rows: 1_000, clock }).orders
const verdict = await matchers.toSatisfyContract(rows, orders, { clock })
if (!verdict.pass) process.exitCode = 1

const promises: Promised[] = [
  {
    name: 'toSatisfyContract, 1,000 rows',
    unit: 'CPU-ms',
    figure: cpuMilliseconds(() => matchers.toSatisfyContract(rows, orders, { clock }), 5),
    limit: 15,
  },
]

const built = join(import.meta.dirname, '../dist/testing.js')
if (existsSync(built)) {
  const script = `await import(${JSON.stringify(built)}); const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000)`
  const times = Array.from({ length: 5 }, () =>
    Number(
      spawnSync(
        process.execPath,
        ['--input-type=module', '--eval', `const before = process.cpuUsage(); ${script}`],
        {
          encoding: 'utf8',
        },
      ).stdout,
    ),
  )
  promises.push({
    name: 'import of the built matchers',
    unit: 'CPU-ms',
    figure: Math.min(...times),
    limit: 150,
  })
} else console.log('The import is measured when the package is built: npx nx build @mesh/quality')
printPromises(promises)
