import { createDuckDbClient } from '@mesh/local'
import { dataFile, runChecks } from '../../src/exports/index.ts'
import { handPlan, onePerCheck } from './hand-plan.ts'
import { orderFiles } from './order-file.ts'
import { suite } from './suite.ts'

// One plan in a process of its own; prints what it cost and what it found.
const [plan = 'ours'] = process.argv.slice(2)
const client = await createDuckDbClient({ memoryLimit: '300MB' })
const tables = { orders: dataFile(orderFiles.orders), customers: dataFile(orderFiles.customers) }
const before = process.cpuUsage()
const answers = plan === 'ours' ? await ours() : await byHand(plan === 'hand' ? handPlan : onePerCheck)
const { user, system } = process.cpuUsage(before)
console.log(
  JSON.stringify({
    cpuSeconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
    statements: client.statistics.statements,
    answers,
  }),
)
await client.close()

async function ours(): Promise<readonly number[]> {
  const { results } = await runChecks(client, suite, { tables })
  return results.map(({ value, error }) => {
    if (error !== undefined) throw error
    return value ?? Number.NaN
  })
}

async function byHand(texts: readonly string[]): Promise<readonly number[]> {
  const all: number[] = []
  for (const text of texts) {
    const { rows } = await client.query({ kind: 'statement', text, binds: [] })
    all.push(...Object.values(rows[0] ?? {}).map(Number))
  }
  return all
}
