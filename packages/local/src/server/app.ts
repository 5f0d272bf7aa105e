import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isMeshError, type Logger } from '@mesh/core'
import type { Engine } from '../engine/engine.ts'
import { malformedRequest, unsupportedAuthenticator } from '../errors.ts'
import { type ChunkStore, createChunkStore } from '../protocol/chunk-store.ts'
import { renderError } from '../protocol/error-response.ts'
import { parseBinds } from '../protocol/parse-binds.ts'
import { renderQueryData, resultParameters } from '../protocol/query-response.ts'
import type { Session } from '../session/session.ts'
import { createLogins, type Login, type Logins, masterTokenSeconds, tokenSeconds } from './logins.ts'
import { type BoardedQuery, createQueryBoard, type QueryBoard } from './query-board.ts'
import { readJsonBody } from './read-json-body.ts'

/** How long a request may wait for its statement; the driver then polls, so that no proxy or timeout cuts it. */
const patienceMs = 30_000

/** The wire protocol as a request listener. */
export interface App {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  closeSessions(): Promise<void>
}

interface AppState {
  readonly engine: Engine
  readonly logins: Logins
  readonly board: QueryBoard
  readonly chunks: ChunkStore
  readonly logger: Logger
}

interface Call {
  readonly url: URL
  readonly authorization: string | undefined
  readonly body: Readonly<Record<string, unknown>>
}

/** Gives JSON text. */
type Handler = (state: AppState, call: Call, path: readonly string[]) => Promise<string> | string

/** Serves an engine to Snowflake's drivers. Every failure is HTTP 200 with `success: false`, since drivers retry all else. */
export function createApp(engine: Engine, logger: Logger): App {
  const state: AppState = {
    engine,
    logger,
    logins: createLogins(),
    board: createQueryBoard(),
    chunks: createChunkStore(),
  }
  return {
    handle: async (request, response) => {
      const url = new URL(request.url ?? '/', 'http://local')
      const path = url.pathname.split('/').filter((each) => each !== '')
      if (request.method === 'GET' && path[0] === 'chunks') {
        sendChunk(state, path[1] ?? '', response)
        return
      }
      const text = await answer(state, request, url, path)
      response.writeHead(200, { 'content-type': 'application/json' }).end(text)
    },
    closeSessions: async () => {
      await Promise.all(state.logins.all().map((login) => endSession(state, login)))
    },
  }
}

async function answer(
  state: AppState,
  request: IncomingMessage,
  url: URL,
  path: readonly string[],
): Promise<string> {
  try {
    const handler = route(request.method ?? '', path)
    if (handler === undefined) throw malformedRequest(`no ${request.method} ${url.pathname} here`)
    const body = request.method === 'POST' ? await readJsonBody(request) : {}
    return await handler(
      state,
      { url: withHost(url, request), authorization: request.headers.authorization, body },
      path,
    )
  } catch (error) {
    if (!isMeshError(error))
      state.logger.warn('A request failed with a bug', { path: url.pathname, error: String(error) })
    return JSON.stringify(renderError(error, randomUUID()))
  }
}

const withHost = (url: URL, request: IncomingMessage): URL =>
  new URL(`${url.pathname}${url.search}`, `http://${request.headers.host ?? '127.0.0.1'}`)

function route(method: string, path: readonly string[]): Handler | undefined {
  const [area = '', name = '', last = ''] = path
  switch (
    `${method} ${area}/${area === 'queries' && name !== 'v1' ? `*/${last}` : path.slice(1).join('/')}`
  ) {
    case 'POST session/v1/login-request':
      return logIn
    case 'POST session/token-request':
      return renewToken
    case 'POST session/heartbeat':
      return (state, { authorization }) => ok(state.logins.find(authorization).session.id)
    case 'POST session/':
      return logOut
    case 'POST telemetry/send':
      return () => ok(null)
    case 'POST queries/v1/query-request':
      return query
    case 'POST queries/v1/abort-request':
    case 'POST queries/*/abort-request':
      return abort
    case 'GET queries/*/result':
      return result
    case 'GET monitoring/queries':
    case `GET monitoring/queries/${last}`:
      return monitor
    default:
      return undefined
  }
}

const ok = (data: unknown): string => JSON.stringify({ success: true, code: null, message: null, data })

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

async function logIn({ engine, logins, logger }: AppState, { url, body }: Call): Promise<string> {
  const data = (body.data ?? {}) as Readonly<Record<string, unknown>>
  const authenticator = text(data.AUTHENTICATOR)?.toUpperCase() ?? 'SNOWFLAKE'
  if (authenticator !== 'SNOWFLAKE' && authenticator !== 'USERNAME_PASSWORD_MFA')
    throw unsupportedAuthenticator(authenticator)
  const user = text(data.LOGIN_NAME) ?? ''
  engine.authenticate(user, text(data.PASSWORD) ?? '')
  const asked = (name: string) => url.searchParams.get(name) ?? undefined
  const [database, schema, warehouse, role] = ['databaseName', 'schemaName', 'warehouse', 'roleName'].map(
    asked,
  )
  const session = await engine.openSession(user, {
    ...(database !== undefined && { database }),
    ...(schema !== undefined && { schema }),
    ...(warehouse !== undefined && { warehouse }),
    ...(role !== undefined && { role }),
  })
  for (const [name, value] of Object.entries((data.SESSION_PARAMETERS ?? {}) as object))
    session.parameters.set(name.toUpperCase(), String(value))
  const login = logins.add(session)
  logger.info('A session began', { session: session.id, user: session.user.name })
  return ok({
    token: login.token,
    masterToken: login.masterToken,
    validityInSeconds: tokenSeconds,
    masterValidityInSeconds: masterTokenSeconds,
    displayUserName: session.user.name,
    serverVersion: '9.0.0',
    sessionId: session.id,
    parameters: resultParameters(session),
    sessionInfo: {
      databaseName: session.database,
      schemaName: session.schema,
      warehouseName: session.warehouse,
      roleName: session.role.name,
    },
  })
}

function renewToken({ logins }: AppState, { authorization }: Call): string {
  const login = logins.renew(authorization)
  return ok({
    sessionToken: login.token,
    masterToken: login.masterToken,
    validityInSecondsST: tokenSeconds,
    validityInSecondsMT: masterTokenSeconds,
    sessionId: login.session.id,
  })
}

async function logOut(state: AppState, { authorization, url }: Call): Promise<string> {
  if (url.searchParams.get('delete') !== 'true') throw malformedRequest('only sessions can be deleted here')
  await endSession(state, state.logins.find(authorization))
  return ok(null)
}

async function endSession({ engine, board, chunks, logins }: AppState, login: Login): Promise<void> {
  board.dropSession(login.session)
  chunks.dropSession(login.session.id)
  logins.remove(login)
  await engine.closeSession(login.session)
}

async function query(state: AppState, { url, authorization, body }: Call): Promise<string> {
  const { session } = state.logins.find(authorization)
  const sqlText = text(body.sqlText)
  if (sqlText === undefined) throw malformedRequest('sqlText is missing')
  const requestId = url.searchParams.get('requestId') ?? randomUUID()
  const repeated = state.board.byRequest(requestId)
  if (repeated !== undefined) return wait(repeated)
  const queryId = randomUUID()
  const controller = new AbortController()
  const boarded: BoardedQuery = {
    queryId,
    requestId,
    session,
    controller,
    status: 'RUNNING',
    error: null,
    answer: run(state, session, queryId, sqlText, body, controller.signal, url.origin).then(
      (answered) => {
        boarded.status = 'SUCCESS'
        return answered
      },
      (error: unknown) => {
        if (!isMeshError(error))
          state.logger.warn('A statement failed with a bug', { queryId, error: String(error) })
        boarded.status = 'FAILED_WITH_ERROR'
        boarded.error = isMeshError(error) ? error.message : 'internal error'
        return JSON.stringify(renderError(error, queryId))
      },
    ),
  }
  state.board.add(boarded)
  if (body.asyncExec === true)
    return JSON.stringify({
      success: true,
      code: '333334',
      message: 'Query execution in progress.',
      data: {
        queryId,
        getResultUrl: `/queries/${queryId}/result`,
        progressDesc: null,
        queryAbortsAfterSecs: 300,
      },
    })
  return wait(boarded)
}

async function run(
  { engine, chunks }: AppState,
  session: Session,
  queryId: string,
  text: string,
  body: Call['body'],
  signal: AbortSignal,
  origin: string,
): Promise<string> {
  const outcome = await engine.execute(session, { text, binds: parseBinds(body.bindings), signal, queryId })
  if (outcome.kind === 'transfer') return ok({ ...outcome.data, queryId })
  const keep = (chunk: Buffer) => `${origin}/chunks/${chunks.put(session.id, queryId, chunk)}`
  return `{"success":true,"code":null,"message":null,"data":${await renderQueryData(outcome, session, queryId, keep)}}`
}

/** The answer of a statement, or, when it takes long, the address at which to ask again. */
async function wait({ answer, queryId }: BoardedQuery): Promise<string> {
  let timer: NodeJS.Timeout | undefined
  const inProgress = new Promise<string>((resolve) => {
    timer = setTimeout(() => {
      const data = { queryId, getResultUrl: `/queries/${queryId}/result` }
      resolve(
        JSON.stringify({ success: true, code: '333333', message: 'Query execution in progress.', data }),
      )
    }, patienceMs)
  })
  try {
    return await Promise.race([answer, inProgress])
  } finally {
    clearTimeout(timer)
  }
}

function owned(state: AppState, { authorization }: Call, queryId: string): BoardedQuery {
  const { session } = state.logins.find(authorization)
  const found = state.board.byQuery(queryId)
  if (found === undefined || found.session.user !== session.user)
    throw malformedRequest(`no query ${queryId}`)
  return found
}

const result: Handler = (state, call, [, queryId = '']) => wait(owned(state, call, queryId))

const abort: Handler = (state, { authorization, body }, [, queryId = '']) => {
  const { session } = state.logins.find(authorization)
  const found =
    queryId === 'v1' ? state.board.byRequest(text(body.requestId) ?? '') : state.board.byQuery(queryId)
  if (found?.session === session) found.controller.abort()
  return ok(null)
}

const monitor: Handler = (state, call, [, , queryId = '']) => {
  const { status, error } = owned(state, call, queryId)
  return ok({ queries: [{ id: queryId, status, errorMessage: error }] })
}

function sendChunk({ chunks }: AppState, id: string, response: ServerResponse): void {
  const body = chunks.get(id)
  if (body === undefined) response.writeHead(403).end()
  else response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }).end(body)
}
