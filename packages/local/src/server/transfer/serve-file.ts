import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { TransferGrant, TransferGrants } from './transfer-grants.ts'

/**
 * Takes and gives files of a stage as a bucket does: HEAD, GET and PUT of `<grant>/<path>`. A file is there when all of it is.
 *
 * @param path - parts of the address, as they were written
 */
export async function serveFile(
  transfers: TransferGrants,
  request: IncomingMessage,
  [id = '', ...path]: readonly string[],
  response: ServerResponse,
): Promise<void> {
  const grant = transfers.find(id)
  const file = grant && fileIn(grant, path)
  if (grant === undefined || file === undefined) end(response, 404)
  else if (request.method === 'PUT') await receive(grant, file, request, response)
  else await send(file, request, response)
}

async function receive(
  { canWrite, root }: TransferGrant,
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!canWrite) {
    end(response, 403)
    return
  }
  await mkdir(dirname(file), { recursive: true })
  const partial = `${root}.${randomUUID()}`
  try {
    await pipeline(request, createWriteStream(partial))
    await rename(partial, file)
    end(response, 200)
  } catch {
    await rm(partial, { force: true })
    end(response, 503)
  }
}

async function send(file: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const found = await stat(file).catch(() => undefined)
  if (found?.isFile() !== true || (request.method !== 'GET' && request.method !== 'HEAD')) {
    end(response, 404)
    return
  }
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': found.size })
  if (request.method === 'HEAD') response.end()
  else await pipeline(createReadStream(file), response).catch(() => response.destroy())
}

function fileIn({ root }: TransferGrant, path: readonly string[]): string | undefined {
  try {
    const parts = path.map(decodeURIComponent)
    const leaves = parts.some((each) => each === '..' || each === '.' || /[/\\\0]/.test(each))
    return leaves || parts.length === 0 ? undefined : join(root, ...parts)
  } catch {
    return undefined
  }
}

function end(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status)
  response.end()
}
