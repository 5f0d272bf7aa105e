import type { Change } from '@mesh/core'
import type { CompatibilityPolicy } from './compatibility-policy.ts'

/** Whether a policy forbids a change. */
export function violatesPolicy(
  { consumers, producers }: Pick<Change, 'consumers' | 'producers'>,
  policy: CompatibilityPolicy,
): boolean {
  const [direction] = policy.split('-')
  const forward = direction === 'forward' || direction === 'full'
  const backward = direction === 'backward' || direction === 'full'
  return (forward && consumers === 'breaking') || (backward && producers === 'breaking')
}
