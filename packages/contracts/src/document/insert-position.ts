import { editRefused } from '../errors.ts'
import type { Entry } from './entry.ts'

/** Beside which key or index something is put. */
export interface InsertPlace {
  readonly before?: string | number
  readonly after?: string | number
}

/** The position among entries at which a new one is put. */
export function insertPosition(
  entries: readonly Entry[],
  isMap: boolean,
  name: string,
  { before, after }: InsertPlace,
  pointer: string,
): number {
  const beside = before ?? after
  if (beside !== undefined) {
    const found = entries.findIndex((entry) => entry.name === String(beside))
    if (found < 0) throw editRefused(`there is no ${JSON.stringify(beside)} beside it`, pointer)
    return before === undefined ? found + 1 : found
  }
  if (isMap || name === '-') return entries.length
  const index = Number(name)
  if (Number.isInteger(index) && index >= 0 && index <= entries.length) return index
  throw editRefused(`the list has ${entries.length} items`, pointer)
}
