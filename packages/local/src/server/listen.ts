import { createServer, type RequestListener, type Server } from 'node:http'
import { portInUse } from '../errors/server-failures.ts'

/** A server that listens. */
export interface Listening {
  readonly port: number
  /** Stops listening, lets what was asked already be answered, and ends every connection. */
  close(): Promise<void>
}

/** Each may hold a header of 16 kB before anybody has logged in. */
const maxConnections = 5_000

/** Starts an HTTP server. @throws LOCAL.PORT_IN_USE when the port is taken. */
export async function listen(listener: RequestListener, port: number, host: string): Promise<Listening> {
  const server: Server = createServer(listener)
  // Drivers keep connections open between statements; Node's five seconds would cut them in the middle of a session.
  server.keepAliveTimeout = 120_000
  // Who sends a request byte by byte keeps a connection, and no longer than this.
  server.headersTimeout = 20_000
  server.requestTimeout = 300_000
  server.maxConnections = maxConnections
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? portInUse(port) : error),
    )
    server.listen(port, host, resolve)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () => closeGracefully(server),
  }
}

const idleCheckMs = 10
const patienceMs = 2_000

/** A request that is cut off is one that a driver repeats, with growing pauses, for a minute: so none is. */
async function closeGracefully(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  const idle = setInterval(() => server.closeIdleConnections(), idleCheckMs)
  const deadline = setTimeout(() => server.closeAllConnections(), patienceMs)
  await closed
  clearInterval(idle)
  clearTimeout(deadline)
}
