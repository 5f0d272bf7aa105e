import type { LocalConnectionOptions } from '../../src/exports/index.ts'

interface Answer {
  readonly success: boolean
  readonly message: string | null
  readonly data: {
    readonly token: string
    readonly total: number
    readonly rowset: readonly unknown[]
    readonly chunks?: readonly { readonly url: string; readonly rowCount: number }[]
  }
}

/** The wire protocol and nothing else: a client that costs as little as one can. */
export interface PlainClient {
  /** Runs a statement and fetches all parts of its result; the number of rows. */
  run(sqlText: string): Promise<number>
}

/** Logs in. */
export async function connectPlain({
  accessUrl,
  username,
  password,
}: LocalConnectionOptions): Promise<PlainClient> {
  const post = async (path: string, body: object, token = ''): Promise<Answer['data']> => {
    const response = await fetch(accessUrl + path, {
      method: 'POST',
      headers: { authorization: `Snowflake Token="${token}"` },
      body: JSON.stringify(body),
    })
    const { success, message, data } = (await response.json()) as Answer
    if (!success) throw new TypeError(message ?? '')
    return data
  }
  const { token } = await post('/session/v1/login-request', {
    data: { LOGIN_NAME: username, PASSWORD: password },
  })
  return {
    run: async (sqlText) => {
      const { rowset, chunks = [] } = await post('/queries/v1/query-request', { sqlText }, token)
      let rows = rowset.length
      for (const { url, rowCount } of chunks) {
        await (await fetch(url)).arrayBuffer()
        rows += rowCount
      }
      return rows
    },
  }
}
