import { OpenAPIHono } from '@hono/zod-openapi'
import { hashJson, type Logger, silentLogger } from '@mesh/core'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { bodyTooLarge, noSuchOperation, readOnly as refuseChange } from '../errors.ts'
import type { Catalog } from '../registry/catalog.ts'
import { apiDocument } from './api-document.ts'
import { operations } from './operations.ts'
import { problemOf } from './problem.ts'

/** How a catalogue is served. */
export interface CatalogAppOptions {
  /**
   * Refuses every change.
   * @defaultValue false
   */
  readonly readOnly?: boolean
  /**
   * Longest body that is taken, in bytes.
   * @defaultValue 1 MiB
   */
  readonly maxBodyBytes?: number
  /**
   * Hears of failures that callers are not told of.
   * @defaultValue silence
   */
  readonly logger?: Logger
}

/** An HTTP API as a function: what every server that speaks the Fetch standard can mount. */
export interface CatalogApp {
  readonly fetch: (request: Request) => Response | Promise<Response>
}

/**
 * The HTTP API of a catalogue, described at `/openapi.json`. It asks nobody who they are: put it behind what does, or serve it
 * on loopback.
 *
 * @example
 * const app = createCatalogApp(catalog, { readOnly: true })
 * const response = await app.fetch(new Request('http://catalog/products'))
 */
export function createCatalogApp(catalog: Catalog, options: CatalogAppOptions = {}): CatalogApp {
  const { readOnly = false, maxBodyBytes = 1 << 20, logger = silentLogger } = options
  const app = new OpenAPIHono()
  const fail = (context: Context, error: unknown): Response => {
    const problem = problemOf(error)
    if (problem.status === 500)
      logger.warn('a request failed', { path: context.req.path, error: String(error) })
    return context.json(problem, problem.status, { 'content-type': 'application/problem+json' })
  }
  app.onError((error, context) => fail(context, error))
  app.notFound((context) => fail(context, noSuchOperation(context.req.method, context.req.path)))
  app.use(async (context, next) => {
    await next()
    context.header('x-content-type-options', 'nosniff')
  })
  app.use(async (context, next) => {
    if (readOnly && !['GET', 'HEAD', 'OPTIONS'].includes(context.req.method))
      return fail(context, refuseChange(context.req.method, context.req.path))
    return next()
  })
  app.use(
    bodyLimit({ maxSize: maxBodyBytes, onError: (context) => fail(context, bodyTooLarge(maxBodyBytes)) }),
  )
  app.get('/openapi.json', (context) => sendTagged(context, apiDocument()))
  for (const operation of operations)
    app.on(operation.method, operation.path.replaceAll(/\{(\w+)\}/g, ':$1'), async (context) => {
      const { status, body } = await operation.answer(catalog, {
        params: context.req.param() as Readonly<Record<string, string>>,
        query: singles(context.req.queries()),
        text: operation.method === 'get' ? '' : await context.req.text(),
      })
      return operation.method === 'get' ? sendTagged(context, body) : context.json(body as object, status)
    })
  return { fetch: (request) => app.fetch(request) }
}

/** JSON with an ETag, so that a caller who has it already is told so with 304. */
function sendTagged(context: Context, body: unknown): Response {
  const tag = `"${hashJson(body).slice(0, 32)}"`
  context.header('etag', tag)
  context.header('cache-control', 'no-cache')
  const known = (context.req.header('if-none-match') ?? '')
    .split(',')
    .map((each) => each.trim().replace(/^W\//, ''))
  return known.includes(tag) || known.includes('*') ? context.body(null, 304) : context.json(body as object)
}

/** A parameter that is given once is a text, one that is given often is a list. */
const singles = (queries: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(
    Object.entries(queries).map(([key, values]) => [key, values.length === 1 ? (values[0] ?? '') : values]),
  )
