import { pointerTo } from '../../read/pointer.ts'
import type { Draft } from '../draft.ts'
import { keepAsCustom } from '../keep-as-custom.ts'

/** A rule of ODCS v2.2 runs in a tool: it becomes a custom rule of that engine. */
export function upgradeOldQuality(draft: Draft, rule: string): void {
  const at = (name: string) => pointerTo(rule, name)
  if (draft.get(at('type')) !== undefined)
    keepAsCustom(draft, at('type'), 'the type of a rule is its kind in ODCS v3')
  draft.rename(rule, 'code', 'name', 'ODCS v3 calls the code of a rule its name')
  draft.rename(rule, 'toolName', 'engine', 'the tool of a rule is the engine of a custom rule')
  draft.rename(
    rule,
    'toolRuleName',
    'implementation',
    'the rule in its tool is the implementation of a custom rule',
  )
  draft.rename(rule, 'templateName', 'implementation', 'the template is the implementation of a custom rule')
  draft.rename(rule, 'scheduleCronExpression', 'schedule', 'ODCS v3 calls it schedule')
  if (draft.get(at('schedule')) !== undefined && draft.get(at('scheduler')) === undefined)
    draft.change(at('scheduler'), 'cron', 'the schedule is a cron expression')
  const isCustom = draft.get(at('engine')) !== undefined && draft.get(at('implementation')) !== undefined
  draft.change(at('type'), isCustom ? 'custom' : 'text', 'rules of v2.2 run in a tool of their own')
}
