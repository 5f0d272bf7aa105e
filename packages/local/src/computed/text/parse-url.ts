import { valueFailure } from '../../errors/duckdb-failures.ts'

/**
 * The parts of a URL as JSON.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/parse_url
 */
export function parseUrl(url: string, permissive: bigint): string {
  const found =
    /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^/?#]*?)(?::(\d+))?(?=[/?#]|$))?\/?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(
      url,
    )
  if (found === null) {
    const why = url.includes(':') ? 'malformed URL' : 'scheme not specified'
    if (permissive === 1n) return JSON.stringify({ error: why })
    throw valueFailure('100139', '22P02', `Error parsing URL: ${why}`)
  }
  const [, scheme = '', host = null, port = null, path = '', query = null, fragment = null] = found
  const parameters =
    query === null
      ? null
      : Object.fromEntries(
          query
            .split('&')
            .filter((each) => each !== '')
            .map((each) => {
              const at = each.indexOf('=')
              return at < 0 ? [each, ''] : [each.slice(0, at), each.slice(at + 1)]
            }),
        )
  return JSON.stringify({ fragment, host, parameters, path, port, query, scheme })
}
