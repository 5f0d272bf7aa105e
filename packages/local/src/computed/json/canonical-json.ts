import { valueFailure } from '../../errors/duckdb-failures.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'

/** A position in a text that is read. */
interface Reader {
  readonly text: string
  /** Whether a key may come again; its last value counts. */
  readonly repeats: boolean
  at: number
}

/**
 * JSON as Snowflake reads and keeps it: without blanks, keys in order, equal numbers and texts written alike. Keys need no quotes and words may have
 * any case. NULL for a text of blanks.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/parse_json
 * @throws 100069 where the text is no JSON.
 */
export function canonicalJson(text: string, repeats: boolean): string | null {
  const reader: Reader = { text, repeats, at: 0 }
  if (skipBlanks(reader) === '') return null
  const value = readValue(reader)
  if (skipBlanks(reader) !== '') throw notJson(reader, 'extra characters after the value')
  return value
}

/** Goes on to the next sign that is no blank, and gives it; an empty text at the end. */
function skipBlanks(reader: Reader): string {
  for (let code = reader.text.charCodeAt(reader.at); code <= 32; code = reader.text.charCodeAt(reader.at)) {
    if (code !== 32 && code !== 9 && code !== 10 && code !== 13) break
    reader.at += 1
  }
  return reader.text.charAt(reader.at)
}

function readValue(reader: Reader): string {
  const first = skipBlanks(reader)
  if (first === '{') return readObject(reader)
  if (first === '[') return readArray(reader)
  if (first === '"') return readText(reader)
  if (first === '') throw notJson(reader, 'incomplete value')
  if (/[}\],:]/.test(first)) throw notJson(reader, `misplaced ${first}`, 1)
  return /[-+.\d]/.test(first) ? readNumber(reader) : readWord(reader)
}

function readObject(reader: Reader): string {
  const fields = new Map<string, string>()
  reader.at += 1
  for (let next = skipBlanks(reader); next !== '}'; next = skipBlanks(reader)) {
    if (next === '') throw notJson(reader, 'incomplete object value')
    const key = next === '"' ? readText(reader) : JSON.stringify(readBareKey(reader))
    if (fields.has(key) && !reader.repeats) throw notJson(reader, `duplicate object attribute ${key}`)
    if (skipBlanks(reader) !== ':') throw notJson(reader, 'missing colon', 1)
    reader.at += 1
    fields.set(key, readValue(reader))
    const after = skipBlanks(reader)
    if (after === ',') reader.at += 1
    else if (after !== '}')
      throw notJson(reader, after === '' ? 'incomplete object value' : 'missing comma', 1)
  }
  reader.at += 1
  let written = ''
  for (const key of [...fields.keys()].sort())
    written += `${written === '' ? '' : ','}${key}:${fields.get(key)}`
  return `{${written}}`
}

function readArray(reader: Reader): string {
  const items: string[] = []
  reader.at += 1
  for (let next = skipBlanks(reader); next !== ']'; next = skipBlanks(reader)) {
    if (next === '') throw notJson(reader, 'incomplete array value')
    if (next === ',') throw unsupportedFeature('an array in JSON with an item left out')
    items.push(readValue(reader))
    const after = skipBlanks(reader)
    if (after === ',') {
      reader.at += 1
      // A comma at the end stands before an item that is missing, which arrays here hold as null.
      if (skipBlanks(reader) === ']') items.push('null')
    } else if (after !== ']')
      throw notJson(reader, after === '' ? 'incomplete array value' : 'missing comma', 1)
  }
  reader.at += 1
  return `[${items.join(',')}]`
}

/** A text between quotes; what is escaped without need is written plainly. */
function readText(reader: Reader): string {
  const { text, at } = reader
  let isPlain = true
  let end = at + 1
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end)
    if (code === 34) break
    if (code === 92) end += 1
    if (code === 92 || code < 32) isPlain = false
  }
  if (end >= text.length) throw notJson(reader, 'unfinished string', 1)
  reader.at = end + 1
  const written = text.slice(at, end + 1)
  if (isPlain) return written
  try {
    return JSON.stringify(JSON.parse([...written].map(escaped).join('')))
  } catch {
    throw notJson(reader, 'invalid escape sequence')
  }
}

/** Signs of control may stand in a text of Snowflake's, not in JSON. */
const escaped = (sign: string): string =>
  sign < ' ' ? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}` : sign

const bareKey = /[A-Za-z_$][\w$]*/y
const number = /[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y
const word = /[^\s{}[\],:"]+/y

function match(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.at
  const found = pattern.exec(reader.text)?.[0]
  if (found !== undefined) reader.at += found.length
  return found
}

function readBareKey(reader: Reader): string {
  const key = match(reader, bareKey)
  if (key === undefined) throw notJson(reader, `misplaced ${reader.text.charAt(reader.at)}`, 1)
  return key
}

function readNumber(reader: Reader): string {
  const found = match(reader, number)
  if (found === undefined || /[\w.]/.test(reader.text.charAt(reader.at)))
    throw notJson(reader, 'invalid number')
  return canonicalNumber(found)
}

/** What needs no other form. */
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/

/** A number without zeros that say nothing; one with an exponent is a FLOAT and stays as it is. */
function canonicalNumber(written: string): string {
  if (plainNumber.test(written) && written !== '-0') return written
  const [, sign = '', whole = '', fraction = '', exponent = ''] =
    /^([-+]?)(\d*)\.?(\d*)((?:[eE][-+]?\d+)?)$/.exec(written) ?? []
  const digits = whole.replace(/^0+(?=\d)/, '') || '0'
  const rest = exponent === '' ? fraction.replace(/0+$/, '') : fraction
  const value = `${digits}${rest === '' ? '' : `.${rest}`}${exponent}`
  return sign === '-' && value !== '0' ? `-${value}` : value
}

function readWord(reader: Reader): string {
  const found = match(reader, word) ?? reader.text.charAt(reader.at)
  const value = found.toLowerCase()
  if (value !== 'true' && value !== 'false' && value !== 'null')
    throw notJson(reader, `unknown keyword "${found}"`)
  return value
}

/** Positions count from 1; the last character that was read is told, or the one behind it. */
const notJson = (reader: Reader, what: string, ahead = 0) =>
  valueFailure('100069', '22P02', `Error parsing JSON: ${what}, pos ${reader.at + ahead}`)
