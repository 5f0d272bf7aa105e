import { loadFailed } from '../../errors/load-failures.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import type { CsvFormat } from './csv-format.ts'

/** Names of character sets that are not what the web calls them without hyphens. */
const labels: Readonly<Record<string, string>> = {
  BIG5: 'big5',
  EUCJP: 'euc-jp',
  EUCKR: 'euc-kr',
  GB18030: 'gb18030',
  ISO88592: 'iso-8859-2',
  ISO88595: 'iso-8859-5',
  ISO88596: 'iso-8859-6',
  ISO88597: 'iso-8859-7',
  ISO88598: 'iso-8859-8',
  ISO885915: 'iso-8859-15',
  KOI8R: 'koi8-r',
  SHIFTJIS: 'shift_jis',
  UTF8: 'utf-8',
  UTF16LE: 'utf-16le',
  UTF16BE: 'utf-16be',
  WINDOWS874: 'windows-874',
  WINDOWS1250: 'windows-1250',
  WINDOWS1251: 'windows-1251',
  WINDOWS1252: 'windows-1252',
  WINDOWS1253: 'windows-1253',
  WINDOWS1254: 'windows-1254',
  WINDOWS1255: 'windows-1255',
  WINDOWS1256: 'windows-1256',
}

/** The text of a file. @throws SQL.UNSUPPORTED for character sets that are not known, SQL.CONSTRAINT for bytes that are no text. */
export function decodeText(bytes: Buffer, { encoding, replacesInvalid }: CsvFormat, file: string): string {
  // The web's iso-8859-1 is windows-1252.
  if (encoding === 'ISO88591') return bytes.toString('latin1')
  const own =
    encoding === 'UTF16' ? (bytes[0] === 0xff && bytes[1] === 0xfe ? 'UTF16LE' : 'UTF16BE') : encoding
  const label = labels[own]
  if (label === undefined) throw unsupportedFeature(`ENCODING = ${encoding}`)
  try {
    return new TextDecoder(label, { fatal: !replacesInvalid }).decode(bytes)
  } catch {
    throw loadFailed('Invalid UTF8 detected in string', file)
  }
}
