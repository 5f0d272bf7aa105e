import { isIPv4, isIPv6 } from 'node:net'
import { valueFailure } from '../../errors/duckdb-failures.ts'

/**
 * The parts of an IP address, with the range of its network where a length of the prefix stands behind it.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/parse_ip
 * @throws 100139 for a text that is no address, unless failures are to be told in the result.
 */
export function parseIp(text: string, type: string, permissive: boolean): string {
  const kind = type.toLowerCase()
  const [, host = '', length] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  const family = isIPv4(host) ? 4 : isIPv6(host) && !host.includes('%') ? 6 : undefined
  const width = family === 4 ? 32 : 128
  const prefix = length === undefined ? undefined : Number(length)
  if (
    (kind !== 'inet' && kind !== 'cidr') ||
    family === undefined ||
    (prefix !== undefined && prefix > width)
  ) {
    if (!permissive) throw valueFailure('100139', '22000', `Error parsing IP: invalid address '${text}'`)
    return JSON.stringify({ error: `Error parsing IP: invalid address '${text}'` })
  }
  const address = family === 4 ? addressOfFour(host) : addressOfSix(host)
  const rest = prefix === undefined ? undefined : (1n << BigInt(width - prefix)) - 1n
  const range = rest === undefined ? undefined : { start: address - (address & rest), end: address | rest }
  return JSON.stringify({
    family,
    ...(family === 6 && {
      hex_ipv6: hex(address),
      ...(range !== undefined && {
        hex_ipv6_range_end: hex(range.end),
        hex_ipv6_range_start: hex(range.start),
      }),
    }),
    host,
    ip_fields: family === 4 ? [Number(address), 0, 0, 0] : wordsOf(address),
    ip_type: kind,
    ...(family === 4 && {
      ipv4: Number(address),
      ...(range !== undefined && {
        ipv4_range_end: Number(range.end),
        ipv4_range_start: Number(range.start),
      }),
    }),
    ...(prefix !== undefined && { netmask_prefix_length: prefix }),
    snowflake$type: 'ip_address',
  })
}

const addressOfFour = (host: string): bigint =>
  host.split('.').reduce((sum, part) => (sum << 8n) | BigInt(part), 0n)

function addressOfSix(host: string): bigint {
  const plain = host.replace(/\d+\.\d+\.\d+\.\d+$/, (four) => {
    const value = addressOfFour(four)
    return `${(value >> 16n).toString(16)}:${(value & 0xffffn).toString(16)}`
  })
  const [head = '', tail] = plain.split('::')
  const groups = (part: string) => (part === '' ? [] : part.split(':'))
  const [left, right] = [groups(head), groups(tail ?? '')]
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => '0')
  return [...left, ...(tail === undefined ? [] : zeros), ...right].reduce(
    (sum, part) => (sum << 16n) | BigInt(`0x${part}`),
    0n,
  )
}

const hex = (address: bigint): string => address.toString(16).toUpperCase().padStart(32, '0')

const wordsOf = (address: bigint): readonly number[] =>
  [96n, 64n, 32n, 0n].map((shift) => Number((address >> shift) & 0xffffffffn))
