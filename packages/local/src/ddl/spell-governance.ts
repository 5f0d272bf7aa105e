import { formatIdentifier } from '@mesh/core'
import type { Catalog } from '../catalog/catalog.ts'
import { listObjects } from '../catalog/list-objects.ts'
import type { Attached } from '../catalog/object/column.ts'
import type { Policy } from '../catalog/object/policy.ts'
import type { Role } from '../catalog/object/role.ts'
import type { Tag } from '../catalog/object/tag.ts'
import { fullName, kindInWords } from '../catalog/securable-name.ts'
import { spellText } from './spell-text.ts'

/** ` WITH … POLICY name …`; of a policy that the roles may not set, Snowflake's `#UNKNOWN_POLICY`. */
export function spellPolicy(
  { account, book }: Catalog,
  roles: ReadonlySet<Role>,
  attached: Attached<Policy> | undefined,
): string {
  if (attached === undefined) return ''
  const { policy, columns } = attached
  const words = kindInWords(policy)
  const name = book.holds(roles, account, [`APPLY ${words}`]) ? fullName(policy) : '#UNKNOWN_POLICY'
  const list = columns.map(formatIdentifier).join(', ')
  if (policy.kind === 'ROW_ACCESS_POLICY') return ` WITH ${words} ${name} ON (${list})`
  return ` WITH ${words} ${name}${columns.length > 1 ? ` USING (${list})` : ''}`
}

/** ` WITH TAG (name='value', …)` by name; nothing for no tags. */
export function spellTags(
  { account, book }: Catalog,
  roles: ReadonlySet<Role>,
  set: ReadonlyMap<number, string>,
): string {
  if (set.size === 0) return ''
  const known = book.holds(roles, account, ['APPLY TAG'])
  const tags = [...listObjects(account)].filter(
    (each): each is Tag => each.kind === 'TAG' && set.has(each.id),
  )
  const list = tags
    .map((tag) => [fullName(tag), set.get(tag.id) ?? ''] as const)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, value]) => (known ? `${name}=${spellText(value)}` : "#UNKNOWN_TAG='#UNKNOWN_VALUE'"))
  return list.length === 0 ? '' : ` WITH TAG (${list.join(', ')})`
}
