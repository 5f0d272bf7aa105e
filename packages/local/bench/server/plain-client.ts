import type { LocalConnectionOptions } from '../../src/exports/index.ts'

interface Answer {
  readonly success: boolean
  readonly message: string | null
  readonly data: {
    readonly token: string
    readonly total: number
    /** Where to ask again, when it takes long. */
    readonly getResultUrl?: string
    /** All rows, with those in the chunks. */
    readonly returned: number
    readonly chunks?: readonly { readonly url: string }[]
  }
}

/** The wire protocol and nothing else: a client that costs as little as one can. */
export interface PlainClient {
  /** Runs a statement and fetches all parts of its result; the number of rows. */
  run(sqlText: string): Promise<number>
}

/**
 * Logs in.
 *
 * @param name - what the client calls itself: `JavaScript` gets JSON, others Arrow
 */
export async function connectPlain(
  { accessUrl, username, password }: LocalConnectionOptions,
  name = 'JavaScript',
): Promise<PlainClient> {
  const ask = async (path: string, token: string, request: RequestInit): Promise<Answer['data']> => {
    const headers = { authorization: `Snowflake Token="${token}"` }
    const response = await fetch(accessUrl + path, { ...request, headers })
    const { success, message, data } = (await response.json()) as Answer
    if (!success) throw new TypeError(message ?? '')
    return data?.getResultUrl === undefined ? data : ask(data.getResultUrl, token, { method: 'GET' })
  }
  const post = (path: string, body: object, token = '') =>
    ask(path, token, { method: 'POST', body: JSON.stringify(body) })
  const { token } = await post('/session/v1/login-request', {
    data: { LOGIN_NAME: username, PASSWORD: password, CLIENT_APP_ID: name },
  })
  return {
    run: async (sqlText) => {
      const { returned, chunks = [] } = await post('/queries/v1/query-request', { sqlText }, token)
      for (const { url } of chunks) await (await fetch(url)).arrayBuffer()
      return returned
    },
  }
}
