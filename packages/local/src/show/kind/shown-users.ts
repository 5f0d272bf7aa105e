import { managesGrants } from '../../engine/access.ts'
import { spellSetting } from '../../plain/spell-setting.ts'
import { shownKind } from '../shown-kind.ts'

const terse = [
  'name',
  'created_on',
  'display_name',
  'first_name',
  'last_name',
  'email',
  'org_identity',
  'comment',
  'has_password',
  'has_rsa_public_key',
  'type',
  'has_mfa',
  'has_pat',
  'has_federated_workload_authentication',
  'is_from_organization_user',
]

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-users */
export const shownUsers = shownKind({
  columns: [
    'name',
    'created_on',
    'login_name',
    'display_name',
    'first_name',
    'last_name',
    'email',
    'mins_to_unlock',
    'days_to_expiry',
    'comment',
    'disabled',
    'must_change_password',
    'snowflake_lock',
    'default_warehouse',
    'default_namespace',
    'default_role',
    'default_secondary_roles',
    'ext_authn_duo',
    'ext_authn_uid',
    'mins_to_bypass_mfa',
    'owner',
    'last_success_login',
    'expires_at_time',
    'locked_until_time',
    'has_password',
    'has_rsa_public_key',
    'type',
    'has_mfa',
    'has_pat',
    'has_workload_identity',
    'is_from_organization_user',
  ],
  terse,
  list: ({ account }) => [...account.users.values()],
  row: (user, { base, book, roles, execution }) => {
    const { settings, login, credentials } = user
    const setting = (key: string) => spellSetting(settings.get(key))
    const owns = book.holds(roles, user, ['OWNERSHIP']) || managesGrants(execution.state.catalog, roles)
    if (!owns) return { name: user.name }
    return {
      ...base(user),
      login_name: setting('LOGIN_NAME') ?? user.name,
      display_name: setting('DISPLAY_NAME') ?? user.name,
      first_name: setting('FIRST_NAME'),
      last_name: setting('LAST_NAME'),
      email: setting('EMAIL'),
      mins_to_unlock: null,
      days_to_expiry: null,
      disabled: setting('DISABLED') ?? 'false',
      must_change_password: setting('MUST_CHANGE_PASSWORD') ?? 'false',
      snowflake_lock: 'false',
      default_warehouse: setting('DEFAULT_WAREHOUSE'),
      default_namespace: setting('DEFAULT_NAMESPACE'),
      default_role: user.defaultRole,
      default_secondary_roles: settings.has('DEFAULT_SECONDARY_ROLES')
        ? JSON.stringify(settings.get('DEFAULT_SECONDARY_ROLES'))
        : '["ALL"]',
      ext_authn_duo: 'false',
      ext_authn_uid: null,
      mins_to_bypass_mfa: null,
      last_success_login: null,
      expires_at_time: null,
      locked_until_time: null,
      has_password: String(
        login.password !== null || (credentials !== null && credentials.password !== null),
      ),
      has_rsa_public_key: String(login.keys.size > 0 || (credentials?.publicKeys.length ?? 0) > 0),
      type: setting('TYPE'),
      has_mfa: 'false',
      has_pat: String(login.tokens.length > 0),
      has_workload_identity: 'false',
      has_federated_workload_authentication: 'false',
      is_from_organization_user: 'false',
      org_identity: null,
    }
  },
})
