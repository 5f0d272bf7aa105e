import type { ServerResponse } from 'node:http'
import type { AppState } from './app-state.ts'

/** Sends a part of a large result; 403 makes drivers ask for new addresses. */
export async function sendChunk({ chunks }: AppState, id: string, response: ServerResponse): Promise<void> {
  const body = await chunks.get(id)
  if (body === undefined) response.writeHead(403).end()
  else response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }).end(body)
}
