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
import { generateBatches } from '../src/exports/index.ts'
import { printPromises } from './measure/print-promises.ts'

// A million valid rows of 12 columns with a key, a reference, 3 patterns, 2 enums and ranges, in batches; and ten times as many, which
// must not take more memory.
const orders = defineContract({
  id: 'orders',
  version: '1.0.0',
  schema: {
    customers: table({ columns: { id: string({ pattern: '^C\\d{6}$' }).primaryKey() } }),
    orders: table({
      columns: {
        id: string({ pattern: '^O-\\d{8}$' }).primaryKey(),
        customer: string().required().references('customers.id'),
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

/** CPU-seconds to make so many orders, and the most memory of the process in megabytes until then. */
function make(rows: number): readonly [seconds: number, megabytes: number] {
  const before = process.cpuUsage()
  let made = 0
  for (const batch of generateBatches(orders, { rows: { customers: 10_000, orders: rows } }))
    made += batch.rows.length
  if (made !== rows + 10_000) process.exitCode = 1
  const { user, system } = process.cpuUsage(before)
  return [(user + system) / 1e6, process.resourceUsage().maxRSS / 1024]
}

const [seconds, megabytes] = make(1_000_000)
const [, grown] = make(3_000_000)
printPromises([
  { name: '1 M rows × 12 columns', unit: 'CPU-s', figure: seconds, limit: 8 },
  { name: 'memory of 3 M rows, over that of 1 M', unit: 'times', figure: grown / megabytes, limit: 1.3 },
])
