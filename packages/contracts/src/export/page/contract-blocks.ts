import type { Contract } from '../../odcs/contract.ts'
import type { PlacedTable } from '../contract-tables.ts'
import { uniqueNames } from '../unique-names.ts'
import type { Block } from './block.ts'
import { factBlocks } from './fact-blocks.ts'
import { listBlocks } from './list-blocks.ts'
import { tableBlocks } from './table-blocks.ts'

/** Fields of a contract that have a place of their own on its page; every other one is a fact at its head. */
const placed = [
  'apiVersion',
  'kind',
  'name',
  'description',
  'context',
  'schema',
  'slaProperties',
  'servers',
  'team',
  'roles',
  'support',
  'price',
  'authoritativeDefinitions',
  'customProperties',
] as const

/** Everything that a contract says, for people. */
export function contractBlocks(contract: Contract, tables: readonly PlacedTable[]): readonly Block[] {
  const { team, description = {} } = contract
  const members = Array.isArray(team) ? team : team && 'members' in team ? team.members : undefined
  const unique = uniqueNames(['contract'])
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, text: contract.name ?? contract.id, anchor: 'contract' },
    ...(description.purpose === undefined ? [] : [{ kind: 'text', text: description.purpose } as const]),
    ...factBlocks(contract, placed),
    ...factBlocks(description, ['purpose']),
    ...tables.flatMap(tableBlocks),
    ...section(
      'Context',
      typeof contract.context === 'string' ? { instructions: contract.context } : contract.context,
    ),
    ...listBlocks('Service levels', contract.slaProperties),
    ...listBlocks('Servers', contract.servers),
    ...section('Team', Array.isArray(team) ? undefined : team, ['members']),
    ...listBlocks('Members of the team', members),
    ...listBlocks('Roles', contract.roles),
    ...listBlocks('Support', contract.support),
    ...section('Price', contract.price),
    ...listBlocks('Definitions', contract.authoritativeDefinitions),
    ...listBlocks('Custom properties', contract.customProperties),
  ]
  return blocks.map((block) => {
    if (block.kind === 'heading')
      return block.level === 1 ? block : { ...block, anchor: unique(block.anchor || 'part') }
    if (block.kind !== 'grid') return block
    const rows = block.rows.map((row) =>
      row.anchor === undefined ? row : { ...row, anchor: unique(row.anchor) },
    )
    return { ...block, rows }
  })
}

function section(
  title: string,
  record: object | undefined,
  without: readonly string[] = [],
): readonly Block[] {
  const facts = record === undefined ? [] : factBlocks(record, without)
  return facts.length === 0
    ? []
    : [{ kind: 'heading', level: 2, text: title, anchor: title.toLowerCase() }, ...facts]
}
