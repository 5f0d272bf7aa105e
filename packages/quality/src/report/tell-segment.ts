import type { CheckResult, SegmentResult } from '../run/check-result.ts'
import type { Outcome } from '../run/outcome.ts'
import { formatCell } from './format-cell.ts'
import { tellResult } from './tell-result.ts'

/** A segment in words. */
export interface ToldSegment {
  readonly outcome: Outcome
  readonly name: string
  readonly told: string
}

/** The segments of a check in words, worst first, as they are in the result. */
export const tellSegments = ({ check, segments = [] }: CheckResult): readonly ToldSegment[] =>
  segments.map((segment) => ({
    outcome: segment.outcome,
    name: segment.values.map(formatCell).join(', '),
    told: tellResult(ofSegment(check, segment)),
  }))

/** A segment as a result of its check, without segments of its own. */
const ofSegment = (check: CheckResult['check'], segment: SegmentResult): CheckResult => ({
  ...segment,
  kind: 'checkResult',
  check,
  threshold: '',
  ms: 0,
})
