import type { BoardedQuery } from './query-board.ts'

/** How long a request may wait for its statement; the driver then polls, so that no proxy or timeout cuts it. */
const patienceMs = 30_000

/** The answer of a statement, or, when it takes long, the address at which to ask again. */
export async function awaitAnswer({ answer, queryId }: BoardedQuery): Promise<string> {
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
