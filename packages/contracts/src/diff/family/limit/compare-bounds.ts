/** One end of a range. */
export interface Bound {
  readonly value: number | string
  /** Whether the value itself is outside. */
  readonly isOpen: boolean
}

/** Whether an end of a range moved outwards or inwards. Texts, such as dates, compare by their letters. */
export function compareBounds(
  before: Bound | undefined,
  after: Bound | undefined,
  side: 'upper' | 'lower',
): 'loosened' | 'tightened' | 'changed' | 'same' {
  if (before === undefined || after === undefined)
    return before === after ? 'same' : before === undefined ? 'tightened' : 'loosened'
  if (typeof before.value !== typeof after.value) return 'changed'
  if (before.value === after.value) {
    if (before.isOpen === after.isOpen) return 'same'
    return after.isOpen ? 'tightened' : 'loosened'
  }
  const isHigher = after.value > before.value
  return isHigher === (side === 'upper') ? 'loosened' : 'tightened'
}
