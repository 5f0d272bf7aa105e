import { isExternalReference, resolveColumn } from '../../reference/resolve-column.ts'
import { eachProperty } from '../each-property.ts'
import type { LintFinding, LintRule } from '../lint-rule.ts'

/** A relationship inside the contract names a column that is not there. */
export const danglingRelationship: LintRule = {
  code: 'CONTRACT.DANGLING_RELATIONSHIP',
  severity: 'error',
  check: (contract) => {
    const check = (reference: string, pointer: string): readonly LintFinding[] =>
      isExternalReference(reference) || isNested(reference) || resolveColumn(contract, reference)
        ? []
        : [
            {
              pointer,
              message: `${JSON.stringify(reference)} names no column of this contract`,
              hint: 'Write table.column by the names of the contract, or /schema/<id>/properties/<id>.',
            },
          ]
    const all = (value: string | readonly string[], pointer: string) =>
      typeof value === 'string'
        ? check(value, pointer)
        : value.flatMap((each, index) => check(each, `${pointer}/${index}`))
    return [
      ...[...eachProperty(contract)].flatMap(({ property: { relationships = [] }, pointer }) =>
        relationships.flatMap(({ to }, index) => all(to, `${pointer}/relationships/${index}/to`)),
      ),
      ...(contract.schema ?? []).flatMap(({ relationships = [] }, table) =>
        relationships.flatMap(({ from, to }, index) => {
          const pointer = `/schema/${table}/relationships/${index}`
          return [...all(from, `${pointer}/from`), ...all(to, `${pointer}/to`)]
        }),
      ),
    ]
  },
}

/** A field inside a column: no foreign key, and not this rule's concern. */
const isNested = (reference: string) =>
  !reference.includes('/') ? reference.split('.').length > 2 : reference.split('/properties/').length > 2
