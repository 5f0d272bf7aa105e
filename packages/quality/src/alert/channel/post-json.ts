import { setTimeout as wait } from 'node:timers/promises'
import { alertNotDelivered, invalidChannel } from '../../errors.ts'

/** How often and how long delivery is tried. */
export interface DeliveryOptions {
  /** @defaultValue 4 */
  readonly attempts?: number
  /** Wait before the second attempt in milliseconds; it doubles with each. A server's `Retry-After` counts instead. @defaultValue 500 */
  readonly backoffMs?: number
  /** Longest wait between two attempts in milliseconds, whatever the server asks for. @defaultValue 30,000 */
  readonly maxWaitMs?: number
  /** Longest time of one attempt in milliseconds. @defaultValue 10,000 */
  readonly timeoutMs?: number
  readonly signal?: AbortSignal
}

/**
 * Posts JSON until a server takes it: again after 429, 5xx, a lost connection or a timeout, never after another refusal. No
 * error says more of the address than its host: the path of a webhook is a secret.
 *
 * @throws QUALITY.ALERT_NOT_DELIVERED
 */
export async function postJson(
  channel: string,
  url: URL,
  body: string,
  headers: Readonly<Record<string, string>>,
  options: DeliveryOptions,
): Promise<void> {
  const { attempts = 4, backoffMs = 500, maxWaitMs = 30_000 } = options
  for (let attempt = 1; ; attempt += 1) {
    const answer = await post(url, body, headers, options)
    if (answer.kind === 'taken') return
    if (options.signal?.aborted === true || !answer.retryable || attempt >= attempts)
      throw alertNotDelivered(channel, url.host, answer.why, attempt, answer.retryable)
    const waitMs = Math.min(
      maxWaitMs,
      answer.afterMs ?? backoffMs * 2 ** (attempt - 1) * (0.75 + Math.random() / 2),
    )
    await wait(waitMs, undefined, options.signal && { signal: options.signal }).catch(() => {})
  }
}

type Answer =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly why: string; readonly retryable: boolean; readonly afterMs?: number }

async function post(
  url: URL,
  body: string,
  headers: Readonly<Record<string, string>>,
  { timeoutMs = 10_000, signal }: DeliveryOptions,
): Promise<Answer> {
  const timeout = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
      // A redirect would carry the message to somebody else.
      redirect: 'manual',
      signal: signal === undefined ? timeout : AbortSignal.any([timeout, signal]),
    })
    await response.body?.cancel()
    if (response.ok) return { kind: 'taken' }
    const retryable = response.status === 429 || response.status >= 500
    const afterMs = retryable ? readRetryAfter(response.headers.get('retry-after')) : undefined
    const why = `It answered ${response.status || 'with a redirect'}.`
    return { kind: 'refused', why, retryable, ...(afterMs !== undefined && { afterMs }) }
  } catch (error) {
    if (signal?.aborted === true) return { kind: 'refused', why: 'Delivery was stopped.', retryable: false }
    const why = timeout.aborted
      ? `It did not answer in ${timeoutMs} ms.`
      : `It cannot be reached: ${causeOf(error)}.`
    return { kind: 'refused', why, retryable: true }
  }
}

/** Seconds or a date, in milliseconds from now. */
function readRetryAfter(value: string | null): number | undefined {
  if (value === null) return undefined
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1_000 : Date.parse(value) - Date.now()
  return Number.isNaN(ms) ? undefined : Math.max(0, ms)
}

// Only a code: messages of the network layer may hold the address.
function causeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  return typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : 'the connection failed'
}

/**
 * Reads the address of a channel.
 *
 * @throws QUALITY.INVALID_CHANNEL without saying the address.
 */
export function channelUrl(channel: string, url: string | URL): URL {
  const text = String(url)
  const parsed = URL.canParse(text) ? new URL(text) : undefined
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol))
    throw invalidChannel(channel, 'Its address is no URL with http or https.')
  return parsed
}
