import { checkStatement } from '../test/fuzz/check-statement.ts'
import { mutate, piecesOf } from '../test/fuzz/mutate.ts'
import { createRandom } from '../test/fuzz/random.ts'
import { shrink } from '../test/fuzz/shrink.ts'
import { readSuite } from '../test/suite/read-suite.ts'

/** Milliseconds that one statement may take, reading and writing it twice. */
const slow = 250

const [runs = '100000', seed = String(Date.now() % 1_000_000_007), group] = process.argv.slice(2)
const statements = readSuite(group).flatMap(({ cases }) => cases.map(({ sql }) => piecesOf(sql)))
const random = createRandom(Number(seed))
const failures = new Map<string, { count: number; sql: string }>()
let accepted = 0
let longest = { milliseconds: 0, sql: '' }

const report = (failure: string, sql: string) => {
  const known = failures.get(failure)
  if (known === undefined) failures.set(failure, { count: 1, sql })
  else {
    known.count += 1
    if (sql.length < known.sql.length) known.sql = sql
  }
}

const timed = (sql: string): readonly [ReturnType<typeof checkStatement>, number] => {
  const start = performance.now()
  return [checkStatement(sql), performance.now() - start]
}

console.log(`${runs} changed statements out of ${statements.length}, seed ${seed}`)
for (let run = 1; run <= Number(runs); run += 1) {
  const sql = mutate(statements, random)
  const [outcome, first] = timed(sql)
  // Another process may have had the machine: what is slow is slow twice.
  const milliseconds = first > slow ? Math.min(first, timed(sql)[1]) : first
  if (outcome.accepted) accepted += 1
  if (outcome.failure !== undefined) report(outcome.failure, sql)
  if (milliseconds > slow) report(`takes longer than ${slow} ms`, sql)
  if (milliseconds > longest.milliseconds) longest = { milliseconds, sql }
  if (run % 50_000 === 0)
    console.log(
      `${run}: ${accepted} accepted, ${failures.size} kinds of failures, ${Math.round(process.memoryUsage.rss() / 1e6)} MB`,
    )
}

for (const [failure, { count, sql }] of [...failures].sort(([, left], [, right]) => right.count - left.count))
  console.log(`\n${count} × ${failure}\n${shrink(sql, failure)}`)
console.log(
  `\n${accepted} of ${runs} accepted, ${failures.size} kinds of failures, the longest took ${longest.milliseconds.toFixed(1)} ms (${longest.sql.length} characters)`,
)
process.exitCode = failures.size === 0 ? 0 : 1
