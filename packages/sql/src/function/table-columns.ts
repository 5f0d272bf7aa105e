import type { LogicalType } from '@mesh/core'
import { typeOfText } from '../type/type-of-text.ts'
import { findFunction } from './find-function.ts'
import { spellType } from './spell-type.ts'

/** What a table function gives. */
export interface TableFunctionColumns {
  /** In the order of `*`. */
  readonly columns: readonly { readonly name: string; readonly type?: LogicalType }[]
  /** Whether there may be more: they depend on the arguments, or are not known. */
  readonly open: boolean
}

/** The columns of a built-in table function by its name, or nothing for any other. */
export function tableColumnsOf(name: string): TableFunctionColumns | undefined {
  const signature = findFunction(name) ?? findFunction(`INFORMATION_SCHEMA.${name}`)
  const [form] = signature?.kind === 'table' ? signature.forms : []
  if (form === undefined) return undefined
  if (form.result.startsWith('as ')) return tableColumnsOf(form.result.slice(3))
  const listed = form.result
    .slice(1, -1)
    .split(/, (?![^(]*\))/)
    .filter((column) => column !== '')
  return {
    columns: listed.filter((column) => column !== '...').map(readColumn),
    open: listed.includes('...'),
  }
}

function readColumn(text: string): TableFunctionColumns['columns'][number] {
  const [name = '', type = 'text'] = text.split(' ')
  const known = typeOfText(spellType(type))
  return { name, ...(known && { type: known }) }
}
