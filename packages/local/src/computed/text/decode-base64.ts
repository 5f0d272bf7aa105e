import { valueFailure } from '../../errors/duckdb-failures.ts'

/**
 * Bytes of a Base64 text; the alphabet names the characters 62, 63 and that which fills up.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/base64_decode_binary
 */
export function decodeBase64(text: string, alphabet: string): Uint8Array {
  const [plus = '+', slash = '/', fill = '='] = alphabet
  const plain = [...text.replace(/[\r\n]/g, '')]
    .map((each) => (each === plus ? '+' : each === slash ? '/' : each === fill ? '=' : each))
    .join('')
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/.test(plain))
    throw valueFailure(
      '100118',
      '22000',
      `The following string is not a legal base64-encoded value: '${text}'`,
    )
  return Buffer.from(plain, 'base64')
}
