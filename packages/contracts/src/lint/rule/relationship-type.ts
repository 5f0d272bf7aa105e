import { isExternalReference, type ResolvedColumn, resolveColumn } from '../../reference/resolve-column.ts'
import type { LintFinding, LintRule } from '../lint-rule.ts'

const family = (type: string | undefined) => (type === 'integer' ? 'number' : type)

/** The two columns of a relationship have different logical types. */
export const relationshipType: LintRule = {
  code: 'CONTRACT.RELATIONSHIP_TYPE',
  severity: 'error',
  check: (contract) => {
    const resolve = (reference: string | undefined) =>
      reference === undefined || isExternalReference(reference)
        ? undefined
        : resolveColumn(contract, reference)
    const compare = (
      from: Pick<ResolvedColumn, 'column'> | undefined,
      to: ResolvedColumn | undefined,
      pointer: string,
    ): readonly LintFinding[] => {
      const [left, right] = [from?.column.logicalType, to?.column.logicalType]
      if (left === undefined || right === undefined || family(left) === family(right)) return []
      return [
        {
          pointer,
          message: `${from?.column.name} is ${left}, and ${to?.table.name}.${to?.column.name} is ${right}`,
          hint: 'Give both columns the same logical type.',
        },
      ]
    }
    return (contract.schema ?? []).flatMap(({ properties = [], relationships = [] }, table) => [
      ...properties.flatMap((column, at) =>
        (column.relationships ?? []).flatMap(({ to }, index) =>
          [to]
            .flat()
            .flatMap((each) =>
              compare(
                { column },
                resolve(each),
                `/schema/${table}/properties/${at}/relationships/${index}/to`,
              ),
            ),
        ),
      ),
      ...relationships.flatMap(({ from, to }, index) =>
        [from]
          .flat()
          .flatMap((each, at) =>
            compare(resolve(each), resolve([to].flat()[at]), `/schema/${table}/relationships/${index}/to`),
          ),
      ),
    ])
  },
}
