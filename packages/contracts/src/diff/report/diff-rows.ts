import type { ChangeImpact, ChangeSide, VersionStep } from '@mesh/core'
import type { ContractChange } from '../contract-change.ts'
import { sameValue } from '../same-value.ts'

/** One change as a row of a side-by-side report; what is not there is undefined. */
export interface DiffRow {
  readonly code: string
  readonly action: ContractChange['action']
  /** `/schema/flights/properties/delay`. */
  readonly path: string
  /** The older state in one line. */
  readonly before?: string
  /** The newer state in one line. */
  readonly after?: string
  readonly message: string
  readonly reason: string
  readonly consumers: ChangeImpact
  readonly producers: ChangeImpact
  readonly step: VersionStep
}

const order: readonly ChangeImpact[] = ['breaking', 'notice', 'none']

/** Changes as rows: what breaks readers first, then what breaks writers, then the rest; else in the order of the diff. */
export function diffRows(changes: readonly ContractChange[]): readonly DiffRow[] {
  return changes
    .toSorted((left, right) => rank(left) - rank(right))
    .map(({ before, after, subject: _subject, ...change }) => ({
      ...change,
      ...text('before', before, after?.value),
      ...text('after', after, before?.value),
    }))
}

const rank = ({ consumers, producers }: ContractChange): number =>
  order.indexOf(consumers) * order.length + order.indexOf(producers)

/** Longer values are cut: the report names the place. */
const maxLength = 60

function text<Key extends string>(
  key: Key,
  side: ChangeSide | undefined,
  other: unknown,
): { readonly [key in Key]?: string } {
  if (side?.value === undefined) return {}
  const { value } = side
  const words = isRecord(value) ? recordText(value, isRecord(other) ? other : undefined) : String(value)
  const points = Array.from(words.replaceAll(/\s+/g, ' '))
  return {
    [key]: points.length > maxLength ? `${points.slice(0, maxLength - 1).join('')}…` : points.join(''),
  } as {
    [key in Key]: string
  }
}

type Fields = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** Of two records the members that differ; of one its name, or everything in it. */
function recordText(value: Fields, other: Fields | undefined): string {
  const { name, physicalType, logicalType } = value
  const type = physicalType ?? logicalType
  if (other === undefined && typeof name === 'string')
    return typeof type === 'string' ? `${name} ${type}` : name
  const isList = Array.isArray(value)
  return Object.entries(value)
    .filter(([field, member]) => member !== undefined && (isList || !sameValue(member, other?.[field])))
    .map(([field, member]) => `${isList ? '' : `${field}: `}${flow(member)}`)
    .join(', ')
}

const flow = (value: unknown): string =>
  isRecord(value)
    ? Array.isArray(value)
      ? `[${value.map(flow).join(', ')}]`
      : `{${recordText(value, {})}}`
    : String(value)
