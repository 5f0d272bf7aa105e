import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

// Every benchmark of the package, each in a process of its own; ends with 1 when one of them misses what is promised.
const benches = [
  'speed.bench.ts',
  'size.bench.ts',
  'rate.bench.ts',
  'bind.bench.ts',
  'fuzz.ts',
  'differential.ts',
]

let failed = false
for (const file of benches) {
  const path = join(import.meta.dirname, file)
  if (!existsSync(path)) continue
  console.log(`\n## ${file}\n`)
  const { status } = spawnSync(process.execPath, ['--conditions=@mesh/source', path], { stdio: 'inherit' })
  failed ||= status !== 0
}
process.exitCode = failed ? 1 : 0
