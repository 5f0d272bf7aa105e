import type { Phrase } from '@mesh/sql'
import type { MaskingPolicy, Policy } from '../catalog/object/policy.ts'
import type { Tag } from '../catalog/object/tag.ts'
import type { Execution } from '../engine/execution.ts'
import { alreadyPolicy } from '../errors/governance-failures.ts'
import { doesNotExist } from '../errors/name-failures.ts'
import { unsupportedFeature } from '../errors/statement-failures.ts'
import { assertMayApply } from './attach-policy.ts'
import { assertSound } from './create-policy.ts'
import { findPolicy } from './find-policy.ts'
import { typeOfPolicy } from './type-of-policy.ts'

/** `SET BODY -> expression` of a policy. @throws SQL.UNSUPPORTED for other clauses. */
export function setBody(execution: Execution, object: Policy, { parts }: Phrase): void {
  const [word, arrow, body] = parts
  const isBody =
    word?.kind === 'keyword' && word.text === 'BODY' && arrow?.kind === 'keyword' && body !== undefined
  if (!isBody) throw unsupportedFeature('this clause of SET')
  const text = execution.text.slice(body.span.start, body.span.end)
  assertSound(execution, object.kind, { ...object, body: text })
  object.body = text
}

/**
 * `[UN]SET MASKING POLICY p, MASKING POLICY q [FORCE]` of a tag.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/alter-tag
 */
export function changeTagPolicies(execution: Execution, tag: Tag, { parts }: Phrase): void {
  const words = parts.flatMap((each) => (each.kind === 'keyword' ? [each.text] : []))
  const [verb] = words
  if (verb !== 'SET MASKING POLICY' && verb !== 'UNSET MASKING POLICY')
    throw unsupportedFeature(`ALTER TAG … ${verb}`)
  const force = words.at(-1) === 'FORCE'
  for (const name of parts.flatMap((each) => (each.kind === 'objectName' ? [each] : []))) {
    const policy = findPolicy(execution, 'MASKING', name)
    assertMayApply(execution, tag, policy)
    const now = tag.maskingPolicies ?? []
    if (verb === 'UNSET MASKING POLICY') {
      if (!now.includes(policy)) throw doesNotExist('Masking policy', policy.name)
      tag.maskingPolicies = now.filter((each) => each !== policy)
      continue
    }
    const other = now.find((each) => typeOf(each) === typeOf(policy))
    if (other !== undefined && !force) throw alreadyPolicy(tag.name, 'masking')
    tag.maskingPolicies = [...now.filter((each) => each !== other), policy]
  }
}

const typeOf = (policy: MaskingPolicy) => typeOfPolicy(policy.parameters[0]?.type)
