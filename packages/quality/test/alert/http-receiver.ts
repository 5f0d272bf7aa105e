import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request that was received. */
export interface Received {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: each service has a body of its own
  readonly body: any
}

/** What a receiver answers. */
export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Never answers. */
  readonly hangs?: boolean
  /** Breaks the connection off. */
  readonly breaks?: boolean
}

/** An HTTP server on loopback that keeps what it gets and answers what it is told, 200 when it was told nothing. */
export class HttpReceiver {
  readonly received: Received[] = []
  readonly replies: Reply[] = []
  readonly #server: Server

  constructor() {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        this.received.push({
          path: request.url ?? '',
          headers: request.headers,
          text,
          body: JSON.parse(text),
        })
        const {
          status,
          headers = {},
          hangs = false,
          breaks = false,
        } = this.replies.shift() ?? { status: 200 }
        if (breaks) request.socket.destroy()
        else if (!hangs) response.writeHead(status, headers).end('the answer')
      })
    })
  }

  async start(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done))
  }

  url(path: string): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${path}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((done) => this.#server.close(done))
  }
}
