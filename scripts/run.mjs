// Runs a script from source under the Node that the workspace brings along, after installing it where that is still to do:
// `node scripts/run.mjs <script> [arguments]`. The system's own Node need only run npm.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import './setup.mjs'

const root = join(import.meta.dirname ?? '.', '..')
const brought = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
const node = existsSync(brought) ? brought : process.execPath

// Where no Node is published as a package (macOS), the developer's own runs the sources, and type stripping needs 22.18.
const [major, minor] = process.versions.node.split('.').map(Number)
if (node === process.execPath && (major < 22 || (major === 22 && minor < 18))) {
  process.stderr.write(
    `Node ${process.versions.node} is too old here: install Node 22.18 or newer and run it again.\n`,
  )
  process.exit(2)
}

const child = spawn(node, ['--conditions=@mesh/source', ...process.argv.slice(2)], { stdio: 'inherit' })
// Ctrl-C reaches the child by itself; what the child makes of it is the answer.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => signal === 'SIGTERM' && child.kill(signal))
child.on('close', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
child.on('error', (error) => {
  process.stderr.write(`${node} cannot be started: ${error.message}\n`)
  process.exit(2)
})
