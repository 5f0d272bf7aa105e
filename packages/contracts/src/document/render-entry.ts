import { isScalar, Scalar, stringify } from 'yaml'
import type { Layout } from './layout.ts'

/** What stands on the line of the key or dash, and the lines under it. */
export interface RenderedValue {
  readonly first: string
  readonly rest: string
}

const options = (layout: Layout) => ({
  aliasDuplicateObjects: false,
  lineWidth: 0,
  indent: Math.max(layout.step, 1),
  indentSeq: layout.indentsLists,
})

/** Lines of block YAML moved right, with the line breaks of the text. */
function placed(text: string, column: number, { eol }: Layout): string {
  const margin = ' '.repeat(column)
  return text
    .split('\n')
    .map((line) => (line === '' ? line : margin + line))
    .join(eol)
}

/** A new pair of a block map (with a key) or item of a block list, from its indentation to its line break. */
export function renderBlockEntry(
  key: string | undefined,
  value: unknown,
  column: number,
  layout: Layout,
): string {
  return placed(stringify(key === undefined ? [value] : { [key]: value }, options(layout)), column, layout)
}

/** A new value of a block pair or item; the style of the old scalar is kept where it can say the new one. */
export function renderBlockValue(
  parent: 'map' | 'list',
  value: unknown,
  column: number,
  layout: Layout,
  old?: unknown,
): RenderedValue {
  const styled = styleLike(value, old)
  const text = stringify(parent === 'list' ? [styled] : { k: styled }, options(layout)).replace(/\n$/, '')
  const at = text.indexOf('\n')
  const first = (at < 0 ? text : text.slice(0, at)).slice(parent === 'list' ? 1 : 2).trim()
  return { first, rest: at < 0 ? '' : placed(text.slice(at + 1), column, layout) }
}

function styleLike(value: unknown, old: unknown): unknown {
  if (typeof value !== 'string' || !isScalar(old) || typeof old.value !== 'string' || old.type === undefined)
    return value
  const isBlock = old.type === 'BLOCK_LITERAL' || old.type === 'BLOCK_FOLDED'
  if (isBlock && !value.includes('\n')) return value
  const styled = new Scalar(value)
  styled.type = old.type
  return styled
}

/** A value inside a flow collection or a JSON text. */
export function renderFlowValue(
  value: unknown,
  column: number,
  layout: Layout,
  isMultiline: boolean,
  old?: unknown,
): string {
  if (layout.isJson) {
    const text = JSON.stringify(value, undefined, isMultiline ? layout.step || 2 : undefined)
    return text.replaceAll('\n', `${layout.eol}${' '.repeat(column)}`)
  }
  const styled = styleLike(value, old)
  const isQuoted = isScalar(styled) && styled.type?.startsWith('QUOTE')
  if (typeof value === 'string' && !isQuoted) {
    const inside = stringify([value], { collectionStyle: 'flow', lineWidth: 0 }).trim()
    return inside.slice(1, -1).trim()
  }
  return stringify(styled, { collectionStyle: 'flow', lineWidth: 0, aliasDuplicateObjects: false }).trim()
}

/** The text of a key, quoted as the old one. */
export function renderKey(name: string, layout: Layout, old?: unknown): string {
  if (layout.isJson) return JSON.stringify(name)
  return stringify(styleLike(name, old), { lineWidth: 0 }).trim()
}
