import type { Contract } from '../../odcs/contract.ts'
import type { FoundChange } from '../found-change.ts'
import { isRetirementList, readRetirements } from './read-retirements.ts'
import type { Retirement } from './retirement.ts'

/** Retirements that were announced, postponed, brought forward or withdrawn. */
export function retirementChanges(before: Contract, after: Contract): readonly FoundChange[] {
  const [old, next] = [readRetirements(before), readRetirements(after)]
  if (old.length === 0 && next.length === 0) return []
  const among = (list: readonly Retirement[], one: Retirement) =>
    list.find((each) => each.table === one.table && each.column === one.column)
  const name = ({ table, column }: Retirement) =>
    column === undefined ? `Table ${table}` : `${table}.${column}`
  return [
    ...next
      .filter((each) => among(old, each)?.until !== each.until)
      .map((each): FoundChange => {
        const was = among(old, each)
        return {
          rule: 'RETIREMENT_ANNOUNCED',
          action: 'changed',
          ...(was && { before: { pointer: pointerOf(before, was), value: was } }),
          after: { pointer: pointerOf(after, each), value: each },
          message: `${name(each)} will go after ${each.until}${was ? `, no longer after ${was.until}` : ''}`,
        }
      }),
    ...old
      .filter((each) => among(next, each) === undefined && isThere(after, each))
      .map(
        (each): FoundChange => ({
          rule: 'RETIREMENT_WITHDRAWN',
          action: 'changed',
          before: { pointer: pointerOf(before, each), value: each },
          after: { pointer: '' },
          message: `${name(each)} will not go after ${each.until}`,
        }),
      ),
  ]
}

/** A tombstone may be cleared away together with the thing or later. */
function isThere(contract: Contract, { table, column }: Retirement): boolean {
  const found = contract.schema?.find(({ name }) => name === table)
  return (
    found !== undefined &&
    (column === undefined || found.properties?.some(({ name }) => name === column) === true)
  )
}

function pointerOf(contract: Contract, { table, column }: Retirement): string {
  const index = column === undefined ? -1 : (contract.schema?.findIndex(({ name }) => name === table) ?? -1)
  const owner = contract.schema?.[index] ?? contract
  return `${index < 0 ? '' : `/schema/${index}`}/customProperties/${owner.customProperties?.findIndex(isRetirementList) ?? 0}`
}
