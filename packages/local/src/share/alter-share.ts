import { type AlterAction, findProperty, type Property, type PropertyValue, phraseKeywords } from '@mesh/sql'
import type { Share } from '../catalog/object/share.ts'
import { activeRoles, assertPrivilege } from '../engine/access.ts'
import type { Execution } from '../engine/execution.ts'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'

/**
 * `ADD | REMOVE | SET ACCOUNTS = …` of a share; whether the action was one of these.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/alter-share
 *
 * @throws SQL.SYNTAX for an account that is not there, SQL.AUTHORIZATION.
 */
export function alterShare(execution: Execution, share: Share, action: AlterAction): boolean {
  if (action.kind === 'phrase') {
    const words = phraseKeywords(action)
    const properties = action.parts.filter((each): each is Property => each.kind === 'property')
    const odd = properties.find(({ key }) => !['ACCOUNTS', 'ACCOUNT', 'SHARE_RESTRICTIONS'].includes(key))
    if ((words !== 'ADD' && words !== 'REMOVE') || odd !== undefined)
      throw unsupportedFeature(`ALTER SHARE … ${odd?.key ?? words}`)
    const names = accountsIn(execution, properties)
    share.accounts =
      words === 'ADD'
        ? [...new Set([...share.accounts, ...names])]
        : share.accounts.filter((each) => !names.includes(each))
    return true
  }
  if (action.kind === 'setProperties') {
    for (const { key, value } of action.properties) {
      if (key === 'ACCOUNTS' || key === 'ACCOUNT') share.accounts = accountsIn(execution, action.properties)
      else if (key === 'SECURE_OBJECTS_ONLY') setSecureOnly(share, value)
      else if (key !== 'COMMENT') throw unsupportedFeature(`${key} of a share`)
    }
    return false
  }
  return false
}

function setSecureOnly(share: Share, value: PropertyValue): void {
  const secureOnly = value.kind !== 'booleanLiteral' || value.value
  if (secureOnly && !share.secureOnly)
    throw invalidStatement('SECURE_OBJECTS_ONLY cannot be set to TRUE once it was FALSE.')
  share.secureOnly = secureOnly
}

function accountsIn({ state, session }: Execution, properties: readonly Property[]): readonly string[] {
  const { organization, catalog } = state
  assertPrivilege(catalog, activeRoles(catalog, session), catalog.account, ['MANAGE SHARE TARGET'])
  const value = findProperty(properties, 'ACCOUNTS') ?? findProperty(properties, 'ACCOUNT')
  if (value === undefined) throw invalidStatement('ACCOUNTS is missing.')
  const items = value.kind === 'propertyList' ? value.items : [value]
  return items.map((each) => {
    const parts = each.kind === 'objectName' ? each.parts.map((part) => part.name) : []
    const [name = '', place = organization.name] = [...parts].reverse()
    const known = place === organization.name && organization.accounts.has(name)
    if (!known || name === catalog.account.name)
      throw invalidStatement(`Following accounts cannot be added to this share: ${parts.join('.')}.`)
    return name
  })
}
