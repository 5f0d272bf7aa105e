import type { Account } from './object/account.ts'
import type { PlainAccountObject } from './object/plain.ts'
import type { Listing, Share } from './object/share.ts'
import type { PlainAccountKind } from './plain-kinds.ts'

/** What an account holds beside databases, roles, users and warehouses, by kind. A new kind is added here. */
export type AccountObjects = { readonly SHARE: Share; readonly LISTING: Listing } & {
  readonly [Kind in PlainAccountKind]: PlainAccountObject & { readonly kind: Kind }
}

/** One of the kinds. */
export type AccountObjectKind = keyof AccountObjects

/** Any of the objects. */
export type AccountObject = AccountObjects[AccountObjectKind]

/** The word of each kind in messages. */
export const accountObjectWords: Readonly<Record<AccountObjectKind, string>> = {
  SHARE: 'Share',
  LISTING: 'Listing',
  COMPUTE_POOL: 'Compute pool',
  EXTERNAL_VOLUME: 'External volume',
  INTEGRATION: 'Integration',
  NETWORK_POLICY: 'Network policy',
  ORGANIZATION_PROFILE: 'Organization profile',
  RESOURCE_MONITOR: 'Resource monitor',
}

/** The kind of account object that a type of SQL is: every integration is an INTEGRATION; undefined for other types. */
export function accountObjectKind(type: string): AccountObjectKind | undefined {
  if (type === 'ORGANIZATION LISTING') return 'LISTING'
  const kind = type.endsWith(' INTEGRATION') ? 'INTEGRATION' : type.replaceAll(' ', '_')
  return Object.hasOwn(accountObjectWords, kind) ? (kind as AccountObjectKind) : undefined
}

/** The objects of one kind, by name. */
export function accountObjectsOf<Kind extends AccountObjectKind>(
  account: Account,
  kind: Kind,
): Map<string, AccountObjects[Kind]> {
  const known = account.objects.get(kind)
  if (known !== undefined) return known as unknown as Map<string, AccountObjects[Kind]>
  const made = new Map<string, AccountObjects[Kind]>()
  account.objects.set(kind, made as unknown as Map<string, AccountObject>)
  return made
}

/** All of them. */
export function* allAccountObjects(account: Account): Generator<AccountObject> {
  for (const objects of account.objects.values()) yield* objects.values()
}
