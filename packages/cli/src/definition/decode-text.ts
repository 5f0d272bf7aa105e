import { notUnicode } from '../errors.ts'

/**
 * Bytes as a text; a byte order mark stays in it.
 *
 * @throws CLI.NOT_UTF8: text in another encoding would be broken when it is written again.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw notUnicode(file, cause)
  }
}
