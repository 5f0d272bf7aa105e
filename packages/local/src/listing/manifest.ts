import { invalidStatement } from '../errors/statement-failures.ts'
import { readYaml, type YamlValue } from './read-yaml.ts'

/** What the engine does something with in a manifest. */
export interface Manifest {
  readonly title: string
  readonly subtitle: string | null
  readonly description: string | null
  /** The profile of an organization listing. */
  readonly profile: string
  readonly supportContact: string | null
  readonly approverContact: string | null
  readonly discovery: readonly ListingTarget[] | null
  readonly access: readonly ListingTarget[] | null
  /** Whether it is for a public marketplace. */
  readonly isPublic: boolean
}

/** An account that may know of a listing, or use it; null for all of the organization. */
export interface ListingTarget {
  /** Upper case, without the organization. */
  readonly account: string | null
  /** Upper case; empty for all. */
  readonly roles: readonly string[]
}

/**
 * Reads and checks a manifest.
 *
 * Sources: https://docs.snowflake.com/en/user-guide/collaboration/listings/organizational/org-listing-manifest-reference,
 * https://docs.snowflake.com/en/progaccess/listing-manifest-reference
 *
 * @throws SQL.SYNTAX for what cannot be read, is missing or is too long.
 */
export function readManifest(text: string, organization: boolean): Manifest {
  const all = fields(readYaml(text), 'The manifest')
  const text_ = (key: string, longest: number): string | null => {
    const value = all[key] ?? null
    if (value === null) return null
    if (typeof value !== 'string') throw invalidStatement(`${key} of the manifest is a text.`)
    if ([...value].length > longest)
      throw invalidStatement(`${key} of the manifest is longer than ${longest} characters.`)
    return value
  }
  const title = text_('title', 110)
  if (title === null || title === '') throw invalidStatement('The manifest has no title.')
  const subtitle = text_('subtitle', 110)
  const description = text_('description', 7500)
  const targets = organization ? organizationTargets(all) : externalTargets(all)
  const supportContact = text_('support_contact', 256)
  const approverContact = text_('approver_contact', 256)
  if (organization && targets.discovery !== null && approverContact === null)
    throw invalidStatement('A manifest whose organization_targets have discovery needs an approver_contact.')
  if (organization && supportContact === null) throw invalidStatement('The manifest has no support_contact.')
  const profile = (text_('organization_profile', 128) ?? 'INTERNAL').toUpperCase()
  return { title, subtitle, description, profile, supportContact, approverContact, ...targets }
}

type Targets = Pick<Manifest, 'discovery' | 'access' | 'isPublic'>

function organizationTargets(all: Readonly<Record<string, YamlValue>>): Targets {
  const written = all.organization_targets ?? null
  if (written === null) return { discovery: null, access: null, isPublic: false }
  const { discovery = null, access = null, ...rest } = fields(written, 'organization_targets')
  const [odd] = Object.keys(rest)
  if (odd !== undefined) throw invalidStatement(`organization_targets of the manifest have no ${odd}.`)
  return {
    discovery: discovery === null ? null : targetsIn(discovery, 'discovery'),
    access: access === null ? null : targetsIn(access, 'access'),
    isPublic: false,
  }
}

function targetsIn(value: YamlValue, key: string): readonly ListingTarget[] {
  const items = Array.isArray(value) ? (value as readonly YamlValue[]) : [value]
  return items.flatMap((item): ListingTarget[] => {
    const { account, roles = [], all_internal_accounts: everyone } = fields(item, key)
    if (everyone !== undefined) return everyone === true ? [{ account: null, roles: [] }] : []
    if (typeof account !== 'string') throw invalidStatement(`A target of ${key} has no account.`)
    const names = Array.isArray(roles) ? (roles as readonly YamlValue[]) : [roles]
    return [{ account: account.toUpperCase(), roles: names.map((each) => String(each).toUpperCase()) }]
  })
}

function externalTargets(all: Readonly<Record<string, YamlValue>>): Targets {
  const written = all.targets ?? null
  if (written === null) return { discovery: null, access: null, isPublic: false }
  const { accounts, regions } = fields(written, 'targets')
  const names = Array.isArray(accounts) ? (accounts as readonly YamlValue[]) : []
  const access = names.map((each) => ({
    account: String(each).toUpperCase().replace(/^.*\./, ''),
    roles: [],
  }))
  return { discovery: access, access, isPublic: regions !== undefined }
}

function fields(value: YamlValue, what: string): Readonly<Record<string, YamlValue>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalidStatement(`${what} is no mapping.`)
  return value as Readonly<Record<string, YamlValue>>
}

/** Whether an account is among targets, and with which of its roles: null for all. */
export function targetFor(
  targets: readonly ListingTarget[] | null,
  account: string,
): { readonly roles: readonly string[] | null } | undefined {
  const found = (targets ?? []).filter((each) => each.account === null || each.account === account)
  if (found.length === 0) return undefined
  return { roles: found.some((each) => each.roles.length === 0) ? null : found.flatMap((each) => each.roles) }
}
