import { once } from 'node:events'
import { startLocalSnowflake } from '@mesh/local'
import { exitCode } from '../../console/exit-code.ts'
import type { CommandAction } from '../context.ts'

/** `mesh local start`: the address on stdout, then it serves until Ctrl-C. */
export const startLocal: CommandAction<[{ port: number }]> = async ({ terminal, signal }, { port }) => {
  const server = await startLocalSnowflake({ port })
  terminal.out(server.url)
  terminal.say(
    `Serving until Ctrl-C, to user ${terminal.paint('strong', 'mesh')} with password ${terminal.paint('strong', 'mesh')}.`,
  )
  if (!signal.aborted) await once(signal, 'abort')
  await server.stop()
  terminal.say('Stopped.')
  return exitCode.ok
}
