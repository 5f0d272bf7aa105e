import type { FrameTable } from '../dataset/contract-frame.ts'
import type { DataRow, Dataset } from '../dataset/dataset.ts'
import { keyOf } from '../dataset/key-of.ts'
import type { Edit } from './edit.ts'

/** Rows with some changes; rows that do not change are the same objects. */
export function applyEdits(tables: readonly FrameTable[], data: Dataset, edits: readonly Edit[]): Dataset {
  const changed = new Set(edits.map(({ table }) => table))
  const rowsOf = (name: string, rows: readonly DataRow[]): readonly DataRow[] => {
    const own = edits.filter(({ table }) => table === name)
    const frame = tables.find((table) => table.name === name)
    const copies = [...rows]
    for (const edit of own) {
      if (edit.kind !== 'set') continue
      const row = copies[edit.row] ?? {}
      const column = frame?.columns.find((each) => each.name === edit.column)
      const key = column === undefined ? edit.column : keyOf(column, row)
      copies[edit.row] = { ...row, [key]: edit.value }
    }
    const removed = new Set(own.flatMap((edit) => (edit.kind === 'remove' ? [edit.row] : [])))
    return [
      ...copies.filter((_, index) => !removed.has(index)),
      ...own.flatMap((edit) => (edit.kind === 'add' ? [edit.values] : [])),
    ]
  }
  return Object.fromEntries(
    Object.entries(data).map(([name, rows]) => [name, changed.has(name) ? rowsOf(name, rows) : rows]),
  )
}
