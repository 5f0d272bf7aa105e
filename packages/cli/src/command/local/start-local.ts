import { once } from 'node:events'
import { resolve } from 'node:path'
import { startLocalSnowflake } from '@mesh/local'
import { exitCode } from '../../console/exit-code.ts'
import type { CommandAction } from '../context.ts'

/** `mesh local start`: the address on stdout, then it serves until Ctrl-C. */
export const startLocal: CommandAction<[{ port: number; data?: string }]> = async (
  { terminal, signal, cwd },
  { port, data },
) => {
  const server = await startLocalSnowflake({
    port,
    ...(data !== undefined && { dataDir: resolve(cwd, data) }),
  })
  terminal.out(server.url)
  terminal.say(
    `Serving until Ctrl-C, to user ${terminal.paint('strong', 'mesh')} with password ${terminal.paint('strong', 'mesh')}.`,
  )
  if (!signal.aborted) await once(signal, 'abort')
  await server.stop()
  terminal.say('Stopped.')
  return exitCode.ok
}
