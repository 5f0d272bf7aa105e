import { runCli } from '../src/exports/index.ts'
import type { MeshRun } from './run-mesh.ts'

/** Runs `mesh` in this process, without a terminal, with a text that comes in; a process of its own costs half a second. */
export async function runHere(args: readonly string[], cwd: string, input = ''): Promise<MeshRun> {
  const run = { stdout: '', stderr: '' }
  const code = await runCli(args, {
    stdout: { write: (text) => (run.stdout += text) },
    stderr: { write: (text) => (run.stderr += text) },
    stdin: (async function* () {
      yield input
    })(),
    env: {},
    cwd,
    signal: new AbortController().signal,
  })
  return { code, ...run }
}
