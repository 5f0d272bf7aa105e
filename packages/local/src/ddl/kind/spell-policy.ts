import { formatIdentifier } from '@mesh/core'
import type { Policy } from '../../catalog/object/policy.ts'
import { kindInWords } from '../../catalog/securable-name.ts'
import { spellType } from '../../translate/spell-type.ts'
import { createdName, type DdlContext } from '../ddl-context.ts'
import { spellText } from '../spell-text.ts'

/** The CREATE of a policy that is an expression. */
export function spellPolicyDdl(context: DdlContext, policy: Policy): string {
  const parameters = policy.parameters.map((each) => `${formatIdentifier(each.name)} ${spellType(each.type)}`)
  const comment = policy.comment === '' ? '' : `\ncomment=${spellText(policy.comment)}`
  return `create or replace ${kindInWords(policy).toLowerCase()} ${createdName(context, policy)} as (${parameters.join(', ')})\nreturns ${spellType(policy.returns)} ->\n${policy.body}${comment}\n;`
}
