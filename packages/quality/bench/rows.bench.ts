import {
  boolean,
  compileRowValidator,
  date,
  decimal,
  defineContract,
  integer,
  lowerContract,
  number,
  string,
  table,
  timestamp,
} from '@mesh/contracts'
import { deriveChecks, evaluateChecks } from '../src/exports/index.ts'
import { cpuMilliseconds } from './measure/cpu-milliseconds.ts'
import { printPromises } from './measure/print-promises.ts'

// Checks over rows in memory: a million rows through the checks of single values, beside the contract's compiled validator, which
// only says yes or no; and a thousand rows through everything that is derived, as a matcher does it.
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

const statuses = ['open', 'paid', 'shipped', 'returned']
const channels = ['web', 'shop', null]

/** Orders, of which one in `oneIn` breaks two rules. */
const makeRows = (count: number, oneIn: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `O-${String(at).padStart(8, '0')}`,
    customer: `C${String(at % 1_000_000).padStart(6, '0')}`,
    iban: at % 3 === 0 ? null : `CH93007620116238${at % 100_000}`,
    status: at % oneIn === 1 ? 'lost' : statuses[at % 4],
    channel: channels[at % 3],
    quantity: at % oneIn === 1 ? 0 : 1 + (at % 10_000),
    discount: at % 5 === 0 ? null : (at % 100) / 100,
    total: `${at}.${10 + (at % 90)}`,
    placed: `2024-02-${10 + (at % 19)}T10:${10 + (at % 50)}:00`,
    delivery: at % 2 === 0 ? null : `2024-03-${10 + (at % 19)}`,
    gift: at % 7 === 0,
    note: at % 4 === 0 ? null : `Please ring twice, order ${at}`,
  }))

const columns = lowerContract(orders)
const { checks } = deriveChecks(orders)
const ofValues = checks.filter(({ metric }) => metric.kind === 'invalidRows' || metric.kind === 'missingRows')

const million = makeRows(1_000_000, 500)
const isOrder = compileRowValidator(orders, 'orders')
const counted = evaluateChecks(million, ofValues, { columns }).results.map(({ value }) => value)
if (counted.filter((value) => value === 2_000).length !== 2) process.exitCode = 1

const thousand = makeRows(1_000, 100_000)
const before = process.cpuUsage()
evaluateChecks(thousand, checks, { columns })
const { user, system } = process.cpuUsage(before)

const validated = cpuMilliseconds(() => million.filter((row) => !isOrder(row)), 1)
const checked = cpuMilliseconds(() => evaluateChecks(million, ofValues, { columns }), 1)
console.log(
  `1 M rows through the validator of the contract, yes or no: ${validated.toFixed(0)} CPU-ms; checks take ${(checked / validated).toFixed(2)}x\n`,
)
printPromises([
  {
    name: `1 M rows × 12 columns, ${ofValues.length} checks of values, 2,000 rows broken`,
    unit: 'CPU-ms',
    figure: checked,
    limit: 500,
  },
  {
    name: `1,000 rows, all ${checks.length} derived checks, first time in the process`,
    unit: 'CPU-ms',
    figure: (user + system) / 1_000,
    limit: 15,
  },
  {
    name: `1,000 rows, all ${checks.length} derived checks, again`,
    unit: 'CPU-ms',
    figure: cpuMilliseconds(() => evaluateChecks(thousand, checks, { columns }), 5),
    limit: 15,
  },
])
