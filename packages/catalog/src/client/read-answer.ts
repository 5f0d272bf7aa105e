import { MeshError } from '@mesh/core'
import { z } from 'zod'
import { apiUnreachable } from '../errors.ts'

const problem = z.object({
  code: z.string().regex(/^[A-Z]+\.[A-Z_]+$/),
  detail: z.string(),
  why: z.string().optional(),
  hint: z.string().optional(),
  retryable: z.boolean().optional(),
  problems: z.array(z.unknown()).optional(),
})

/** What openapi-fetch gives of a response. */
interface Fetched {
  readonly data?: unknown
  readonly error?: unknown
  readonly response: Response
}

/**
 * The data of a response, of the type that the operation promises.
 *
 * @throws what the server's problem says; CATALOG.API_UNREACHABLE when there is no response or it is no catalogue's.
 */
export async function readAnswer<Data>(operation: string, fetching: Promise<Fetched>): Promise<Data> {
  const fetched = await fetching.catch((cause: unknown) => {
    const why = cause instanceof SyntaxError ? 'The answer is not JSON.' : 'No answer came.'
    throw apiUnreachable(operation, why, cause)
  })
  const { data, error, response } = fetched
  if (response.ok && data !== undefined) return data as Data
  const parsed = problem.safeParse(error)
  if (!parsed.success)
    throw apiUnreachable(operation, `HTTP ${response.status} came without a problem document of a catalogue.`)
  const { code, detail, why, hint, retryable = false, problems } = parsed.data
  throw new MeshError(code, {
    message: detail,
    retryable,
    ...(why !== undefined && { why }),
    ...(hint !== undefined && { hint }),
    ...(problems !== undefined && { meta: { problems } }),
  })
}
