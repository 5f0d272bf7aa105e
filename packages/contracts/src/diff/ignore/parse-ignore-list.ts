import type { Diagnostic } from '@mesh/core'
import { isDay } from '../../lint/is-day.ts'
import { pointerTo } from '../../read/pointer.ts'
import { type ReadDocument, type ReadOptions, readDocument } from '../../read/read-document.ts'
import { isRecord } from '../../validate/rule.ts'
import type { IgnoreEntry } from './ignore-entry.ts'

/** The entries of an ignore list that can be used, and what is wrong with the others. */
export interface ParsedIgnoreList {
  readonly entries: readonly IgnoreEntry[]
  readonly diagnostics: readonly Diagnostic[]
}

const fields = ['code', 'path', 'document', 'reason', 'until']

/**
 * Reads an ignore list: a YAML or JSON list of `{ code, path, document, reason, until }`, alone or under `ignore`. An entry that lacks
 * its reason is a finding and ignores nothing.
 */
export function parseIgnoreList(text: string, options: ReadOptions = {}): ParsedIgnoreList {
  if (text.split('\n').every((line) => /^\s*(?:#|$)/.test(line))) return { entries: [], diagnostics: [] }
  const { document, diagnostics } = readDocument(text, options)
  if (document === undefined) return { entries: [], diagnostics }
  const isWrapped = isRecord(document.value) && 'ignore' in document.value
  const list = isWrapped ? (document.value as { readonly ignore?: unknown }).ignore : document.value
  const root = isWrapped ? '/ignore' : ''
  if (list === null || list === undefined) return { entries: [], diagnostics: [] }
  if (!Array.isArray(list))
    return {
      entries: [],
      diagnostics: [finding(document, root, 'An ignore list is a list', 'Write "- code: …" entries.')],
    }
  const found = list.map((entry: unknown, index) => problemOf(entry, pointerTo(root, index), document))
  return {
    entries: list.flatMap((entry: IgnoreEntry, index) =>
      found[index] === undefined ? [{ ...entry, where: document.locate(pointerTo(root, index)) }] : [],
    ),
    diagnostics: found.filter((each) => each !== undefined),
  }
}

function problemOf(entry: unknown, pointer: string, document: ReadDocument): Diagnostic | undefined {
  if (!isRecord(entry))
    return finding(document, pointer, 'An entry is no mapping', 'Write code, path and reason.')
  const unknown = Object.keys(entry).find((key) => !fields.includes(key))
  if (unknown !== undefined)
    return finding(
      document,
      pointerTo(pointer, unknown),
      `An entry has no field ${JSON.stringify(unknown)}`,
      `It has ${fields.join(', ')}.`,
    )
  const missing = ['code', 'path', 'reason'].find(
    (key) => typeof entry[key] !== 'string' || entry[key].trim() === '',
  )
  if (missing !== undefined)
    return finding(
      document,
      pointer,
      `The entry has no ${missing}`,
      missing === 'reason'
        ? 'Say why the change is accepted.'
        : `Write the ${missing} of the change as a text.`,
    )
  const { document: id, until } = entry
  if (id !== undefined && typeof id !== 'string')
    return finding(
      document,
      pointerTo(pointer, 'document'),
      '"document" is no text',
      'Write the id of a contract or data product.',
    )
  if (until === undefined || (typeof until === 'string' && isDay(until))) return undefined
  return finding(document, pointerTo(pointer, 'until'), '"until" is no day', 'Write it as 2026-12-31.')
}

const finding = (document: ReadDocument, pointer: string, message: string, hint: string): Diagnostic => ({
  code: 'CONTRACT.IGNORE_INVALID',
  severity: 'error',
  message,
  where: document.locate(pointer),
  hint,
})
