import { isDay } from '../../lint/is-day.ts'
import type { Contract } from '../../odcs/contract.ts'
import type { CustomProperty } from '../../odcs/custom-property.ts'
import type { Retirement } from './retirement.ts'

/**
 * The retirements that a contract announces; entries without a name or a last day announce nothing, which is a finding of lint
 * (CONTRACT.RETIREMENT).
 */
export function readRetirements({ customProperties, schema = [] }: Contract): readonly Retirement[] {
  return [
    ...entries(customProperties).flatMap((each) => retirement(each, text(each.table))),
    ...schema.flatMap((table) =>
      entries(table.customProperties).flatMap((each) =>
        text(each.column) === undefined ? [] : retirement(each, table.name),
      ),
    ),
  ]
}

/** Whether a custom property is the list of retirements. */
export const isRetirementList = ({ property, vendor }: CustomProperty): boolean =>
  property === 'retired' && vendor === 'mesh'

type Entry = Readonly<Record<string, unknown>>

const entries = (properties: readonly CustomProperty[] = []): readonly Entry[] =>
  properties
    .filter(isRetirementList)
    .flatMap(({ value }) => (Array.isArray(value) ? value : [value]))
    .filter((each): each is Entry => typeof each === 'object' && each !== null)

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

function retirement(entry: Entry, table: string | undefined): readonly Retirement[] {
  const until = text(entry.until)
  if (table === undefined || until === undefined || !isDay(until)) return []
  const [column, since] = [text(entry.column), text(entry.since)]
  return [{ table, ...(column !== undefined && { column }), ...(since !== undefined && { since }), until }]
}
