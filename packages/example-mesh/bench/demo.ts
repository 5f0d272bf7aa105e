import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTerminal } from '@mesh/cli'
import { runDemo } from '../src/run-demo.ts'

// The whole demo once, in this process, silently: wall time, CPU time of all threads, and the largest resident set.
const silent = { write: () => true }
const terminal = createTerminal({ stdout: silent, stderr: silent, env: {} })
const folder = await mkdtemp(join(tmpdir(), 'mesh-bench-'))

const began = performance.now()
try {
  await runDemo(terminal, { reportFile: join(folder, 'report.html'), signal: new AbortController().signal })
} finally {
  await rm(folder, { recursive: true, force: true })
}
const wall = (performance.now() - began) / 1000
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()

const rows = [
  { what: 'wall time, s', ours: wall, limit: 60 },
  { what: 'CPU time, s', ours: (userCPUTime + systemCPUTime) / 1e6, limit: undefined },
  { what: 'peak memory, MB', ours: maxRSS / 1024, limit: 2048 },
]
console.log('what             ours    limit  ratio')
for (const { what, ours, limit } of rows)
  console.log(
    [
      what.padEnd(15),
      ours.toFixed(1).padStart(6),
      (limit?.toFixed(0) ?? '–').padStart(7),
      (limit === undefined ? '–' : (ours / limit).toFixed(2)).padStart(5),
    ].join('  '),
  )
