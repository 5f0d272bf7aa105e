import { z } from '@hono/zod-openapi'
import { invalidInput } from '../errors.ts'
import type { Catalog } from '../registry/catalog.ts'

/** One operation of the API: what /openapi.json says of it and what it does. */
export interface Operation {
  /** Also the name of the client's method. */
  readonly operationId: string
  readonly method: 'get' | 'post' | 'put'
  /** With `{parameters}`. */
  readonly path: string
  readonly summary: string
  readonly params: z.ZodObject
  readonly query: z.ZodObject
  readonly body?: z.ZodType
  readonly response: z.ZodType
  /** Whether 201 is possible beside 200. */
  readonly creates: boolean
  answer(catalog: Catalog, request: OperationRequest): Promise<Answer>
}

/** A request as an operation reads it. */
interface OperationRequest {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string | readonly string[]>>
  /** The body as text; empty when there is none. */
  readonly text: string
}

/** What an operation answers. */
export interface Answer {
  readonly status: 200 | 201
  readonly body: unknown
}

/** What differs between operations. */
export interface OperationDefinition<Params extends z.ZodObject, Query extends z.ZodObject>
  extends Pick<Operation, 'operationId' | 'method' | 'path' | 'summary' | 'response' | 'body'> {
  readonly params?: Params
  readonly query?: Query
  readonly creates?: boolean
  readonly answer: (
    catalog: Catalog,
    request: { readonly params: z.output<Params>; readonly query: z.output<Query>; readonly text: string },
  ) => Promise<Answer | object>
}

const nothing = z.object({})

/** An {@link Operation} whose parameters are checked before it answers; an answer without a status is 200. */
export function defineOperation<
  Params extends z.ZodObject = typeof nothing,
  Query extends z.ZodObject = typeof nothing,
>(definition: OperationDefinition<Params, Query>): Operation {
  const { params = nothing, query = nothing, creates = false, answer, ...rest } = definition
  return {
    ...rest,
    params,
    query,
    creates,
    answer: async (catalog, request) => {
      const given = await answer(catalog, {
        params: parseWith('path', params, request.params) as z.output<Params>,
        query: parseWith('query', query, request.query) as z.output<Query>,
        text: request.text,
      })
      return isAnswer(given) ? given : { status: 200, body: given }
    },
  }
}

/** @throws CATALOG.INVALID_INPUT */
function parseWith<Schema extends z.ZodType>(what: string, schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw invalidInput(
    what,
    parsed.error.issues.map(
      ({ path, message }) => `${path.length === 0 ? what : path.join('.')}: ${message}`,
    ),
  )
}

/** @throws CATALOG.INVALID_INPUT when it is no JSON of the schema. */
export function parseBody<Schema extends z.ZodType>(schema: Schema, text: string): z.output<Schema> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw invalidInput('body', ['it is not JSON'])
  }
  return parseWith('body', schema, value)
}

const isAnswer = (given: object): given is Answer => 'status' in given && 'body' in given
