import type { DataProduct } from '../../odps/data-product.ts'
import type { Block } from '../page/block.ts'
import { factBlocks } from '../page/fact-blocks.ts'
import { listBlocks } from '../page/list-blocks.ts'

/** Fields of a product that have a place of their own on its page. */
const placed = [
  'apiVersion',
  'kind',
  'name',
  'description',
  'inputPorts',
  'outputPorts',
  'managementPorts',
  'support',
  'team',
  'authoritativeDefinitions',
  'customProperties',
] as const

/** Everything that a data product says, for people. */
export function productBlocks(product: DataProduct): readonly Block[] {
  const { description = {}, team } = product
  const facts = team === undefined || Array.isArray(team) ? [] : factBlocks(team, ['members'])
  const members = Array.isArray(team) ? team : team && 'members' in team ? team.members : undefined
  return [
    { kind: 'heading', level: 1, text: product.name ?? product.id, anchor: 'product' },
    ...('purpose' in description && typeof description.purpose === 'string'
      ? [{ kind: 'text', text: description.purpose } as const]
      : []),
    ...factBlocks(product, placed),
    ...factBlocks(description, ['purpose']),
    ...listBlocks('Output ports', product.outputPorts),
    ...listBlocks('Input ports', product.inputPorts),
    ...listBlocks('Management ports', product.managementPorts),
    ...(facts.length === 0
      ? []
      : [{ kind: 'heading', level: 2, text: 'Team', anchor: 'team' } as const, ...facts]),
    ...listBlocks('Members of the team', members),
    ...listBlocks('Support', product.support),
    ...listBlocks('Definitions', product.authoritativeDefinitions),
    ...listBlocks('Custom properties', product.customProperties),
  ]
}
