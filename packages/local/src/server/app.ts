import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Clock, isMeshError, type Logger } from '@mesh/core'
import type { Engine } from '../engine/engine.ts'
import { malformedRequest } from '../errors/server-failures.ts'
import { createChunkStore } from '../protocol/chunk-store.ts'
import { renderError } from '../protocol/error-response.ts'
import type { AppState } from './app-state.ts'
import { endSession } from './end-session.ts'
import { findRoute } from './find-route.ts'
import { createLogins } from './logins.ts'
import { createQueryBoard } from './query-board.ts'
import { readJsonBody } from './read-json-body.ts'
import { sendChunk } from './send-chunk.ts'
import { serveFile } from './transfer/serve-file.ts'
import { createTransferGrants } from './transfer/transfer-grants.ts'

/** The wire protocol as a request listener. */
export interface App {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  closeSessions(): Promise<void>
}

/** What an {@link App} works with. */
export interface AppOptions {
  /** Sessions that may be open at a time. */
  readonly maxSessions: number
  readonly logger: Logger
  readonly clock: Clock
}

/** How often it is looked for sessions that nobody has renewed. */
const expiryEveryMs = 60_000

/** Serves an engine to Snowflake's drivers. Every failure is HTTP 200 with `success: false`, since drivers retry all else. */
export function createApp(engine: Engine, { logger, clock, maxSessions }: AppOptions): App {
  const state: AppState = {
    engine,
    logger,
    maxSessions,
    logins: createLogins(clock),
    board: createQueryBoard(),
    chunks: createChunkStore(),
    transfers: createTransferGrants(),
  }
  const endExpired = () =>
    Promise.all(state.logins.expired().map((login) => endSession(state, login))).catch((error: unknown) => {
      logger.warn('A session could not be ended', { error: String(error) })
    })
  const timer = setInterval(() => void endExpired(), expiryEveryMs)
  timer.unref()
  return {
    handle: async (request, response) => {
      const url = urlOf(request)
      const path = url?.pathname.split('/').filter((each) => each !== '') ?? []
      if (request.method === 'GET' && path[0] === 'chunks') {
        await sendChunk(state, path[1] ?? '', response)
        return
      }
      if (path[0] === 'stage-files') {
        await serveFile(state.transfers, request, path.slice(1), response)
        return
      }
      const text = await answer(state, request, url, path)
      response.writeHead(200, { 'content-type': 'application/json' }).end(text)
    },
    closeSessions: async () => {
      clearInterval(timer)
      await Promise.all(state.logins.all().map((login) => endSession(state, login)))
      state.chunks.close()
    },
  }
}

/** A bulk insert of 100,000 rows is about 10 MB. */
const maxBytesOfUsers = 256 * 1024 * 1024
/** A login is about 1 kB. */
const maxBytesOfStrangers = 1024 * 1024

async function answer(
  state: AppState,
  request: IncomingMessage,
  url: URL | null,
  path: readonly string[],
): Promise<string> {
  try {
    const route = findRoute(request.method ?? '', path)
    if (url === null || route === undefined)
      throw malformedRequest(`no ${request.method} ${url?.pathname ?? 'of that address'} here`)
    const { authorization } = request.headers
    const maxBytes = state.logins.has(authorization) ? maxBytesOfUsers : maxBytesOfStrangers
    const body = request.method === 'POST' ? await readJsonBody(request, maxBytes) : {}
    const isNear = isLoopback(request.socket.remoteAddress ?? '')
    return await route(state, { url, path, isNear, authorization, body })
  } catch (error) {
    if (!isMeshError(error))
      state.logger.warn('A request failed with a bug', { path: url?.pathname, error: String(error) })
    return JSON.stringify(renderError(error, randomUUID()))
  }
}

const isLoopback = (address: string) => /^(?:::ffff:)?127\.|^::1$/.test(address)

/** The address as the client wrote it; null when it is none. */
const urlOf = ({ url = '/', headers }: IncomingMessage): URL | null =>
  URL.parse(url, `http://${headers.host ?? '127.0.0.1'}`)
