import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const demo = fileURLToPath(new URL('../src/demo.ts', import.meta.url))

test('Ctrl-C in the middle of the load ends the demo at once, and leaves nothing behind', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mesh-interrupt-'))
  // The server keeps stages and spilled data in the folder for temporary files.
  const { FORCE_COLOR: _forced, NO_COLOR: _none, ...env } = process.env
  const child = spawn(process.execPath, ['--conditions=@mesh/source', demo], {
    cwd: folder,
    env: { ...env, TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  child.stdout.on('data', (chunk) => {
    const before = stdout
    stdout += chunk
    const loads = /^3 {2}Load/m
    if (loads.test(stdout) && !loads.test(before)) setTimeout(() => child.kill('SIGINT'), 1000)
  })
  const code = await new Promise((resolve) => {
    child.on('close', resolve)
  })
  const left = await readdir(folder)
  await rm(folder, { recursive: true, force: true })
  expect({ code, left }).toEqual({ code: 130, left: [] })
  expect(stderr).toBe('Interrupted. Nothing was left half-done.\n')
  expect(stdout).not.toContain('Leave a report')
}, 120_000)
