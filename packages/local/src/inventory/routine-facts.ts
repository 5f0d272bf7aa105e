import { formatIdentifier } from '@mesh/core'
import type { Routine } from '../catalog/object/routine.ts'
import { spellType } from '../translate/spell-type.ts'
import { type Facts, text, unfilled } from './fact.ts'
import { typeFacts } from './type-facts.ts'

interface FoundRoutine {
  readonly object: Routine
}

/** What is told of functions and procedures alike, under the names that begin with the word of the kind. */
export const routineFacts = (word: Routine['kind']): Facts<FoundRoutine> => ({
  ...typeFacts<FoundRoutine>(({ object: { returns } }) =>
    returns.kind === 'value' ? returns.type : { kind: 'variant' },
  ),
  DATA_TYPE: text(({ object }) => resultOf(object)),
  ARGUMENT_SIGNATURE: text(
    ({ object }) =>
      `(${object.parameters.map((each) => `${formatIdentifier(each.name)} ${withoutSizes(spellType(each.type))}`).join(', ')})`,
  ),
  [`${word}_LANGUAGE`]: text(({ object }) => object.language),
  [`${word}_DEFINITION`]: text(({ object }, { roles, execution }) =>
    object.secure && !execution.state.catalog.book.holds(roles, object, ['OWNERSHIP']) ? null : object.body,
  ),
  ...unfilled(
    'EXTERNAL_ACCESS_INTEGRATIONS SECRETS RUNTIME_VERSION PACKAGES INSTALLED_PACKAGES ARTIFACT_REPOSITORY',
  ),
})

function resultOf({ returns }: Routine): string {
  if (returns.kind === 'value') return spellType(returns.type)
  return `TABLE (${returns.columns.map((each) => `${formatIdentifier(each.name)} ${spellType(each.type)}`).join(', ')})`
}

const withoutSizes = (type: string): string => type.replace(/\(.*$/s, '')
