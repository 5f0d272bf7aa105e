import type { Change } from '@mesh/core'
import type { ChangeRuleName } from './change-rule.ts'

/** What a family of rules saw; the table of change rules says what it means. */
export interface FoundChange extends Pick<Change, 'action' | 'before' | 'after' | 'message' | 'subject'> {
  readonly rule: ChangeRuleName
}
