import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

// Every benchmark of the package, each in a process of its own; ends with 1 when one of them misses what is promised.
const folder = import.meta.dirname
const files = readdirSync(folder).filter((file) => file.endsWith('.bench.ts'))

let failed = false
for (const file of files.sort()) {
  console.log(`\n## ${file}\n`)
  const { status } = spawnSync(process.execPath, ['--conditions=@mesh/source', join(folder, file)], {
    stdio: 'inherit',
  })
  failed ||= status !== 0
}
process.exitCode = failed ? 1 : 0
