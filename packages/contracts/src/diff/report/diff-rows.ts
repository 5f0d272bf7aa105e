import type { ChangeImpact, ChangeSide, VersionStep } from '@mesh/core'
import type { ContractChange } from '../contract-change.ts'

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
      ...text('before', before),
      ...text('after', after),
    }))
}

const rank = ({ consumers, producers }: ContractChange): number =>
  order.indexOf(consumers) * order.length + order.indexOf(producers)

/** Longer values are cut: the report names the place. */
const maxLength = 60

function text<Key extends string>(
  key: Key,
  side: ChangeSide | undefined,
): { readonly [key in Key]?: string } {
  if (side?.value === undefined) return {}
  const { value } = side
  const words = typeof value === 'object' && value !== null ? nameOf(value) : String(value)
  const line = words.replaceAll(/\s+/g, ' ')
  const points = Array.from(line)
  return { [key]: points.length > maxLength ? `${points.slice(0, maxLength - 1).join('')}…` : line } as {
    [key in Key]: string
  }
}

function nameOf(value: object): string {
  const { name, physicalType, logicalType } = value as Readonly<Record<string, unknown>>
  if (typeof name !== 'string') return JSON.stringify(value)
  const type = physicalType ?? logicalType
  return typeof type === 'string' ? `${name} ${type}` : name
}
