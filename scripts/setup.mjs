// Installs what the workspace needs, once per lockfile. Runs under any Node that npm runs under.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const stamp = join(root, 'node_modules', '.installed-lockfile')
const lockfile = join(root, 'package-lock.json')
const wanted = createHash('sha256').update(readFileSync(lockfile)).digest('hex')

if (!isInstalled()) {
  process.stderr.write('Installing dependencies (once, about a minute) …\n')
  const install = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (install.status !== 0) {
    process.stderr.write(
      'The installation failed; what npm said is above. Mend it and run the same command again.\n',
    )
    process.exit(2)
  }
  writeFileSync(stamp, wanted)
}

/** By an earlier run of this script, or by hand: npm writes its own copy of the lockfile when an installation is complete. */
function isInstalled() {
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === wanted
  const copy = join(root, 'node_modules', '.package-lock.json')
  const minute = 60_000
  return existsSync(copy) && statSync(copy).mtimeMs + minute > statSync(lockfile).mtimeMs
}
