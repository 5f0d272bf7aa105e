import type { Difference } from './compare-readers.ts'
import explained from './explained.json' with { type: 'json' }

/** An entry of `explained.json`. */
interface Explanation {
  readonly readers: readonly string[]
  readonly side: string
  readonly what: string
  /** What the query has in it: a regular expression. */
  readonly when: string
  /** Absent: any name. */
  readonly names?: readonly string[]
  readonly reason: string
}

const explanations = (explained as readonly Explanation[]).map((each) => ({
  ...each,
  when: new RegExp(each.when, 'i'),
}))

/** Differences for which nobody has given a reason. */
export const unexplained = (differences: readonly Difference[]): readonly Difference[] =>
  differences.filter(
    ({ reader, side, what, name, sql }) =>
      !explanations.some(
        (each) =>
          each.readers.includes(reader) &&
          each.side === side &&
          each.what === what &&
          each.when.test(sql) &&
          (each.names === undefined || each.names.includes(name)),
      ),
  )
