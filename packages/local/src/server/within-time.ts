import { statementTimedOut } from '../errors/server-failures.ts'

/**
 * Works until it is done, `signal` aborts or the time is over.
 *
 * @param seconds - how long it may take; 0 for the week that Snowflake allows at most
 * @throws SQL.CANCELLED with 000630 when the time was over.
 */
export async function withinTime<Value>(
  seconds: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const end = new AbortController()
  const allowed = seconds === 0 ? weekSeconds : seconds
  const timer = setTimeout(() => end.abort(), allowed * 1000)
  timer.unref()
  try {
    return await work(signal === undefined ? end.signal : AbortSignal.any([signal, end.signal]))
  } catch (error) {
    throw end.signal.aborted ? statementTimedOut(allowed) : error
  } finally {
    clearTimeout(timer)
  }
}

const weekSeconds = 604_800
