import type { Location } from '@mesh/core'
import { parse } from 'yaml'
import { importFailed } from '../errors.ts'

/** A value of JSON or YAML whose keys are its own, never those of a prototype. */
export type Tree = Readonly<Record<string, unknown>>

/**
 * The object that a text of JSON, else of YAML, holds.
 *
 * @throws CONTRACT.IMPORT_FAILED when it holds none.
 */
export function readTree(text: string, format: string, file?: string): Tree {
  const value = readValue(text, format, file)
  if (!isTree(value)) throw importFailed(format, 'It holds no object.', place(file))
  return value
}

/** The value that a text of JSON, else of YAML, holds. */
export function readValue(text: string, format: string, file?: string): unknown {
  const looksLikeJson = /^\s*[[{]/.test(text)
  try {
    return looksLikeJson ? JSON.parse(text) : parse(text, { maxAliasCount: 1000, logLevel: 'error' })
  } catch (error) {
    throw importFailed(format, ...syntaxError(error, text, file))
  }
}

/** Whether a value is an object with keys. */
export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A key's own value; undefined where the object does not have it. */
export const own = (tree: Tree, key: string): unknown => (Object.hasOwn(tree, key) ? tree[key] : undefined)

/** A key's own value where it is an object, else an empty one. */
export const branch = (tree: Tree, key: string): Tree => {
  const value = own(tree, key)
  return isTree(value) ? value : {}
}

/** A key's own value where it is a list, else an empty one. */
export const list = (tree: Tree, key: string): readonly unknown[] => {
  const value = own(tree, key)
  return Array.isArray(value) ? value : []
}

/** A key's own value where it is a text with something in it. */
export const word = (tree: Tree, key: string): string | undefined => {
  const value = own(tree, key)
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

const place = (file: string | undefined): Location | undefined => (file === undefined ? undefined : { file })

/** What a parser of JSON or YAML says of a text, and where. */
export function syntaxError(
  error: unknown,
  text: string,
  file?: string,
): readonly [string, Location | undefined] {
  if (!(error instanceof Error)) return ['It cannot be read.', place(file)]
  if (/^Maximum call stack/.test(error.message)) return ['It is nested too deep to be read.', place(file)]
  const [, token, around = ''] =
    /^(Unexpected token .+?), \.\.\."(.*)"(?:\.\.\.)? is not valid JSON$/s.exec(error.message) ?? []
  if (token !== undefined && text.indexOf(around) === text.lastIndexOf(around)) {
    // V8 shows ten characters before the one that it does not expect.
    const before = text.slice(0, text.indexOf(around) + 10).split('\n')
    return [`${token}.`, { ...place(file), line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }]
  }
  const said = error.message.split('\n')[0] ?? ''
  const [, line, column] = / (?:at |\()line (\d+),? column (\d+)/.exec(said) ?? []
  const message = said.replace(/(?: in JSON)?(?: at position \d+)? (?:at |\()line \d+,? column \d+\)?:?$/, '')
  return [
    `${message}.`,
    line === undefined ? place(file) : { ...place(file), line: Number(line), column: Number(column) },
  ]
}
