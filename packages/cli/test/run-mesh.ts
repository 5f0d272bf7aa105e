import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a `mesh` process left behind. */
export interface MeshRun {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url))

/** Starts `mesh` from source, as a process of its own, without a terminal. */
export function startMesh(
  args: readonly string[],
  cwd: string,
  input: 'ignore' | 'pipe' = 'ignore',
  settings: Readonly<Record<string, string>> = {},
): ChildProcess {
  const { INIT_CWD: _npm, NO_COLOR: _color, FORCE_COLOR: _forced, ...env } = { ...process.env, ...settings }
  return spawn(process.execPath, ['--conditions=@mesh/source', bin, ...args], {
    cwd,
    env,
    stdio: [input, 'pipe', 'pipe'],
  })
}

/** Waits for a `mesh` process to end. */
export function finished(mesh: ChildProcess): Promise<MeshRun> {
  const run = { stdout: '', stderr: '' }
  mesh.stdout?.on('data', (chunk) => {
    run.stdout += chunk
  })
  mesh.stderr?.on('data', (chunk) => {
    run.stderr += chunk
  })
  return new Promise((resolve) => {
    mesh.on('close', (code) => resolve({ code, ...run }))
  })
}

/** Runs `mesh` to its end, with a text that comes in. */
export function runMesh(args: readonly string[], cwd: string, input?: string): Promise<MeshRun> {
  const mesh = startMesh(args, cwd, input === undefined ? 'ignore' : 'pipe')
  mesh.stdin?.end(input)
  return finished(mesh)
}
