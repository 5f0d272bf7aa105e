import type { Change, ChangeImpact, VersionStep } from '@mesh/core'

/** What a rule of the diff says; {@link makeChange} adds the version step. */
export type ChangeFacts = Omit<Change, 'step' | 'consumers' | 'producers'> & {
  /** @defaultValue `none` */
  readonly consumers?: ChangeImpact
  /** @defaultValue `none` */
  readonly producers?: ChangeImpact
}

/**
 * A change with its step. Versions speak to those who read: what breaks them is major, what they may notice, what is new and
 * what only those who write must do is minor, the rest is a patch.
 */
export function makeChange(facts: ChangeFacts): Change {
  const { consumers = 'none', producers = 'none', ...rest } = facts
  return { ...rest, consumers, producers, step: stepOf(consumers, producers, facts.action) }
}

function stepOf(consumers: ChangeImpact, producers: ChangeImpact, action: Change['action']): VersionStep {
  if (consumers === 'breaking') return 'major'
  return consumers === 'none' && producers === 'none' && action === 'changed' ? 'patch' : 'minor'
}
