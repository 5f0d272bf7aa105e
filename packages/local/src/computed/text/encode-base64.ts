/**
 * Bytes as Base64, in lines of a length unless it is 0; the alphabet names the characters 62, 63 and that which fills up.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/base64_encode
 */
export function encodeBase64(bytes: Uint8Array, lineLength: bigint, alphabet: string): string {
  const [plus = '+', slash = '/', fill = '='] = alphabet
  const text = Buffer.from(bytes)
    .toString('base64')
    .replace(/[+/=]/g, (each) => (each === '+' ? plus : each === '/' ? slash : fill))
  const length = Number(lineLength)
  if (length <= 0) return text
  const lines: string[] = []
  for (let at = 0; at < text.length; at += length) lines.push(text.slice(at, at + length))
  return lines.join('\n')
}
