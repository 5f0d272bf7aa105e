// `npm test`: every check through Nx, so that what did not change is not run again, then one line that counts them all.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { checks } from './checks.mjs'

rmSync('.results', { recursive: true, force: true })
const names = Object.keys(checks)
const { status } = spawnSync(
  'nx',
  ['run-many', '-p', 'mesh', '-t', ...names, '--nxBail=false', '--outputStyle=static'],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    // CI measures the code, not what an earlier run on the same machine remembered.
    env: { ...process.env, ...(process.env.CI && { NX_SKIP_NX_CACHE: 'true' }) },
  },
)

const total = { passed: 0, failed: 0, skipped: 0 }
for (const name of names) {
  const file = `.results/${name}.json`
  const counts = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { passed: 0, failed: 1, skipped: 0 }
  for (const key of Object.keys(total)) total[key] += counts[key]
}
if (status !== 0 && total.failed === 0) total.failed = 1
process.stdout.write(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}\n`,
)
process.exit(total.failed > 0 ? 1 : 0)
