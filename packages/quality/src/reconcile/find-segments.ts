import type { ComparedColumn } from './compared-column.ts'
import { readSegments, type Segments, type SegmentTotals } from './read-segments.ts'
import type { SideReader } from './side-reader.ts'

/** What is compared by what. */
export interface ComparedSides {
  readonly left: SideReader
  readonly right: SideReader
  readonly key: readonly ComparedColumn[]
  readonly columns: readonly ComparedColumn[]
}

/** A segment with its rows on the side that has more of them. */
export interface DifferingSegment {
  readonly number: number
  readonly rows: number
}

/** Segments whose checksums differ. */
export interface DifferingSegments {
  /** How many segments there are in all. */
  readonly count: number
  readonly segments: readonly DifferingSegment[]
}

/** How finely keys are cut into segments. */
export interface SegmentLimits {
  /** Rows of a segment that are sooner read than split. */
  readonly fewRows: number
  readonly mostSegments: number
  /** Into how many parts a segment is split, and how often. */
  readonly parts: number
  readonly mostSplits: number
}

const usualLimits: SegmentLimits = { fewRows: 256, mostSegments: 16_384, parts: 64, mostSplits: 4 }

/**
 * Narrows differences down to small segments of keys. Small tables are one segment; large ones take a statement a side for
 * their segments, and another for each time that those have to be split.
 */
export async function findSegments(
  { left, right, key, columns }: ComparedSides,
  rows: number,
  onFound: (segments: number) => void,
  { fewRows, mostSegments, parts, mostSplits }: SegmentLimits = usualLimits,
): Promise<DifferingSegments> {
  let count = Math.min(mostSegments, powerOfTwo(Math.ceil(rows / fewRows)))
  if (rows <= 4 * fewRows) return { count: 1, segments: [{ number: 0, rows }] }
  let within: Segments = { count: 1 }
  for (let split = 0; ; split += 1) {
    const [one, other] = await Promise.all([
      readSegments(left, key, columns, 'left', within, count),
      readSegments(right, key, columns, 'right', within, count),
    ])
    const segments = differing(one, other)
    onFound(segments.length)
    const found = segments.reduce((sum, each) => sum + each.rows, 0)
    const isSmall = found <= segments.length * 4 * fewRows
    // Splitting tells nothing more when nearly everything differs.
    if (isSmall || split === mostSplits || segments.length > count / 4) return { count, segments }
    within = { count, chosen: segments.map(({ number }) => number) }
    count *= parts
  }
}

function differing(
  left: ReadonlyMap<number, SegmentTotals>,
  right: ReadonlyMap<number, SegmentTotals>,
): readonly DifferingSegment[] {
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((number) => {
    const [one, other] = [left.get(number), right.get(number)]
    const same = one?.rows === other?.rows && one?.checksum === other?.checksum
    return same ? [] : [{ number, rows: Math.max(one?.rows ?? 0, other?.rows ?? 0) }]
  })
}

const powerOfTwo = (number: number): number => 2 ** Math.ceil(Math.log2(Math.max(1, number)))
