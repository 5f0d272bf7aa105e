import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { printPromises } from './measure/print-promises.ts'
import { makeOrderFiles } from './scan/order-file.ts'

// Forty-one metrics over a Parquet file of ten million rows and twelve columns, against what an expert of the engine would
// write and against one statement a check. Each runs twice in processes of their own, in turns; the lesser figure counts.
await makeOrderFiles()

interface Cost {
  readonly cpuSeconds: number
  readonly megabytes: number
  readonly statements: number
  readonly answers: readonly number[]
}

function run(plan: string): Cost {
  const script = join(import.meta.dirname, 'scan', 'run-plan.ts')
  const { stdout, stderr } = spawnSync(process.execPath, ['--conditions=@mesh/source', script, plan], {
    encoding: 'utf8',
  })
  try {
    return JSON.parse(stdout)
  } catch {
    console.error(stderr)
    process.exit(1)
  }
}

const plans = ['ours', 'hand', 'separate'] as const
const rounds = [1, 2].map(() => Object.fromEntries(plans.map((plan) => [plan, run(plan)])))
const [ours, hand, separate] = plans.map((plan) => {
  const costs = rounds.map((round) => round[plan] as Cost)
  return costs.reduce((best, each) => (each.cpuSeconds < best.cpuSeconds ? each : best))
}) as [Cost, Cost, Cost]

for (const [name, { cpuSeconds, megabytes, statements }] of Object.entries({ ours, hand, separate }))
  console.log(
    `     ${name}: ${cpuSeconds.toFixed(2)} CPU-s, ${megabytes.toFixed(0)} MB, ${statements} statements`,
  )

const wrong = ours.answers.filter((answer, index) => {
  const other = separate.answers[index] ?? Number.NaN
  return Math.abs(answer - other) > Math.abs(other) * 1e-8
})
if (wrong.length > 0) {
  console.log(`MISS ${wrong.length} of ${ours.answers.length} numbers are not those of the other plans`)
  process.exitCode = 1
}

printPromises([
  {
    name: 'CPU of our plan to that of the best by hand',
    unit: 'times',
    figure: ours.cpuSeconds / hand.cpuSeconds,
    limit: 1.15,
  },
  {
    name: 'CPU of our plan to one statement a check',
    unit: 'times',
    figure: ours.cpuSeconds / separate.cpuSeconds,
    limit: 0.75,
  },
  { name: 'peak memory of the process', unit: 'MB', figure: ours.megabytes, limit: 600 },
])
