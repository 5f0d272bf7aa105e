import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { LocalConnectionOptions } from '../../src/exports/index.ts'

/** What a server has used so far. */
export interface Usage {
  readonly cpuSeconds: number
  readonly megabytes: number
}

/** A server in another process. */
export interface ServerApart {
  readonly options: LocalConnectionOptions
  usage(): Promise<Usage>
  stop(): void
}

/** Starts a server in another process. */
export async function startApart(): Promise<ServerApart> {
  const child = fork(join(import.meta.dirname, 'serve.ts'), {
    execArgv: ['--expose-gc', '--conditions=@mesh/source'],
  })
  const [{ options }] = (await once(child, 'message')) as [{ options: LocalConnectionOptions }]
  return {
    options,
    usage: async () => {
      child.send('usage')
      const [usage] = (await once(child, 'message')) as [Usage]
      return usage
    },
    stop: () => child.disconnect(),
  }
}
