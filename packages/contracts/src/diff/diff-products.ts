import type { DataProduct } from '../odps/data-product.ts'
import type { ContractDiff } from './contract-diff.ts'
import type { DiffOptions } from './diff-options.ts'
import { contextChanges } from './family/context.ts'
import { documentFacts } from './family/document-facts.ts'
import { deprecation, documentation } from './family/notes.ts'
import { supportChanges } from './family/support.ts'
import { teamChanges } from './family/team.ts'
import { fieldSides } from './field-sides.ts'
import type { FoundChange } from './found-change.ts'
import { judgeChanges } from './judge-changes.ts'
import { meshPropertyChanges } from './product/mesh-properties.ts'
import { inputPorts, managementPorts } from './product/other-ports.ts'
import { outputPorts } from './product/output-ports.ts'
import { portChanges } from './product/port-changes.ts'
import { sameValue } from './same-value.ts'
import type { Both } from './side.ts'

/** What no rule judges is documentation. */
const judged: ReadonlySet<string> = new Set(
  [
    'apiVersion kind id version status deprecated domain tenant type description context customProperties',
    'inputPorts outputPorts managementPorts support team',
  ].flatMap((names) => names.split(' ')),
)

/**
 * What changed between two versions of a data product, judged as {@link diffContracts} judges contracts. What changed inside
 * the contracts of its ports is told there.
 *
 * @throws CONTRACT.INVALID when custom properties of the vendor `mesh` changed and have the wrong shape.
 */
export function diffProducts(
  before: DataProduct,
  after: DataProduct,
  options: Pick<DiffOptions, 'impacts'> = {},
): ContractDiff {
  const whole = {
    before: { value: before, pointer: '' },
    after: { value: after, pointer: '' },
    title: 'the product',
  }
  const ports = <Field extends 'inputPorts' | 'outputPorts' | 'managementPorts'>(field: Field) => ({
    before: { value: before[field], pointer: `/${field}` },
    after: { value: after[field], pointer: `/${field}` },
  })
  const [outputs, inputs, managements] = [ports('outputPorts'), ports('inputPorts'), ports('managementPorts')]
  const found = [
    ...documentFacts(whole),
    ...productType(whole),
    ...deprecation(whole),
    ...contextChanges(whole),
    ...portChanges(outputs.before, outputs.after, outputPorts),
    ...portChanges(inputs.before, inputs.after, inputPorts),
    ...portChanges(managements.before, managements.after, managementPorts),
    ...meshPropertyChanges(before, after),
    ...otherProperties(whole),
    ...teamChanges(before.team, after.team),
    ...supportChanges(before.support, after.support),
    ...documentation(whole, judged),
  ]
  return judgeChanges(found, 'PRODUCT', { before, after }, options)
}

function productType(pair: Both<DataProduct>): readonly FoundChange[] {
  const [was, is] = [pair.before.value.type, pair.after.value.type]
  if (was === is) return []
  const message = `The type changed from ${was ?? 'none'} to ${is ?? 'none'}`
  return [{ rule: 'PRODUCT_TYPE_CHANGED', action: 'changed', ...fieldSides(pair, 'type'), message }]
}

function otherProperties(pair: Both<DataProduct>): readonly FoundChange[] {
  const [was, is] = [pair.before, pair.after].map(({ value }) =>
    (value.customProperties ?? []).filter(({ vendor }) => vendor !== 'mesh'),
  )
  if (sameValue(was, is)) return []
  const message = 'The customProperties of the product changed'
  return [
    { rule: 'DOCUMENTATION_CHANGED', action: 'changed', ...fieldSides(pair, 'customProperties'), message },
  ]
}
