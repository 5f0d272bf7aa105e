import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { malformedRequest } from '../errors/server-failures.ts'

const decompress = promisify(gunzip)

/**
 * Reads a request's body as a JSON object, compressed or not; no body is an empty object. What is too large is read to its end and
 * forgotten, so that the client gets an answer.
 *
 * @param maxBytes - of the body, and of what is compressed in it
 * @throws SQL.SYNTAX when it is too large, not JSON, or no object.
 */
export async function readJsonBody(
  request: IncomingMessage,
  maxBytes: number,
): Promise<Readonly<Record<string, unknown>>> {
  let parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > maxBytes) parts = []
    else parts.push(part)
  }
  if (size > maxBytes) throw malformedRequest('the body is too large')
  const raw = Buffer.concat(parts)
  if (raw.length === 0) return {}
  const bytes =
    request.headers['content-encoding'] === 'gzip'
      ? await decompress(raw, { maxOutputLength: maxBytes }).catch(() => {
          throw malformedRequest('the body is not gzip')
        })
      : raw
  const value = parse(bytes.toString('utf8'))
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw malformedRequest('the body is no JSON object')
  return value as Readonly<Record<string, unknown>>
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw malformedRequest('the body is not JSON')
  }
}
