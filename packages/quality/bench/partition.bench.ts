import { createDuckDbClient } from '@mesh/local'
import { dataFile, type PartitionState, runChecks } from '../src/exports/index.ts'
import { printPromises } from './measure/print-promises.ts'
import { makeOrderFiles, orderFiles } from './scan/order-file.ts'
import { suite } from './scan/suite.ts'

// The last of 365 days in the file of ten million rows, when the other 364 are known: the checks that can be put together from
// parts, against the same checks over the whole file.
await makeOrderFiles()
const client = await createDuckDbClient({ memoryLimit: '300MB' })
const whole = new Set([
  'orphanRows',
  'surplusRows',
  'distinctValues',
  'quantile',
  'standardDeviation',
  'customMetric',
])
const checks = suite.filter(({ metric }) => !whole.has(metric.kind))
const tables = { orders: dataFile(orderFiles.orders) }

let states: readonly PartitionState[] = []
const store = {
  read: async () => states,
  write: async (_: string, all: readonly PartitionState[]) => {
    states = all
  },
}
const until = (to: string, again: readonly string[] = []) => ({
  store,
  tables: { orders: { kind: 'days', column: 'ordered_at', from: '2025-01-01', to, again } as const },
})

async function cpuSeconds(options: Parameters<typeof runChecks>[2]): Promise<readonly [number, string]> {
  const before = process.cpuUsage()
  const { results } = await runChecks(client, checks, { tables, ...options })
  const { user, system } = process.cpuUsage(before)
  return [(user + system) / 1e6, JSON.stringify(results.map(({ outcome, value }) => [outcome, value]))]
}

const [full, want] = await cpuSeconds({})
await cpuSeconds({ partitions: until('2025-12-30') })
const [first, got] = await cpuSeconds({ partitions: until('2025-12-31') })
const [second] = await cpuSeconds({ partitions: until('2025-12-31', ['2025-12-31']) })
const day = Math.min(first, second)
await client.close()

console.log(`     ${checks.length} checks: whole ${full.toFixed(2)} CPU-s, new day ${day.toFixed(3)} CPU-s`)
if (got !== want) {
  console.log('MISS the states of the days are not the whole')
  process.exitCode = 1
}
printPromises([{ name: 'a new day of 365 to the whole', unit: '%', figure: (day / full) * 100, limit: 2 }])
