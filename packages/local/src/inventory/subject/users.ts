import { spellSetting } from '../../plain/spell-setting.ts'
import { count, type Facts, flag, instant, json, text, unfilled } from '../fact.ts'
import type { Found } from '../found.ts'
import { objectFacts } from '../object-facts.ts'
import { subject } from '../subject.ts'

type FoundUser = Found<'USER'>

const setting = (key: string) => text<FoundUser>(({ object }) => spellSetting(object.settings.get(key)))
const isSet = ({ object }: FoundUser, key: string) => spellSetting(object.settings.get(key)) === 'true'

const facts: Facts<FoundUser> = {
  ...objectFacts,
  USER_ID: count(({ object }) => object.id),
  NAME: text(({ object }) => object.name),
  CREATED_ON: instant(({ object }) => object.createdOn),
  DELETED_ON: instant(({ deleted }) => deleted),
  LOGIN_NAME: text(({ object }) => spellSetting(object.settings.get('LOGIN_NAME')) ?? object.name),
  DISPLAY_NAME: text(({ object }) => spellSetting(object.settings.get('DISPLAY_NAME')) ?? object.name),
  FIRST_NAME: setting('FIRST_NAME'),
  LAST_NAME: setting('LAST_NAME'),
  EMAIL: setting('EMAIL'),
  MUST_CHANGE_PASSWORD: flag((user) => isSet(user, 'MUST_CHANGE_PASSWORD')),
  HAS_PASSWORD: flag(
    ({ object: { login, credentials } }) =>
      login.password !== null || (credentials?.password ?? null) !== null,
  ),
  DISABLED: json('variant', (user) => isSet(user, 'DISABLED')),
  SNOWFLAKE_LOCK: json('variant', () => false),
  DEFAULT_WAREHOUSE: setting('DEFAULT_WAREHOUSE'),
  DEFAULT_NAMESPACE: setting('DEFAULT_NAMESPACE'),
  DEFAULT_ROLE: text(({ object }) => object.defaultRole),
  EXT_AUTHN_DUO: json('variant', () => false),
  HAS_MFA: flag(() => false),
  LAST_SUCCESS_LOGIN: instant(
    ({ object }, { execution }) =>
      execution.state.logins.all().findLast((each) => each.failure === null && each.user === object.name)?.at,
  ),
  HAS_RSA_PUBLIC_KEY: flag(
    ({ object: { login, credentials } }) => login.keys.size > 0 || (credentials?.publicKeys.length ?? 0) > 0,
  ),
  PASSWORD_LAST_SET_TIME: instant(({ object }) => object.login.password?.setOn),
  OWNER: text(({ object }) => object.owner?.name),
  DEFAULT_SECONDARY_ROLE: text(({ object }) =>
    JSON.stringify(object.settings.get('DEFAULT_SECONDARY_ROLES') ?? ['ALL']),
  ),
  HAS_PAT: flag(({ object }) => object.login.tokens.length > 0),
  HAS_WORKLOAD_IDENTITY: flag(() => false),
  TYPE: setting('TYPE'),
  IS_FROM_ORGANIZATION_USER: flag(() => false),
  ...unfilled('EXT_AUTHN_UID DATABASE_NAME SCHEMA_NAME'),
  ...unfilled('BYPASS_MFA_UNTIL EXPIRES_AT LOCKED_UNTIL_TIME', {
    kind: 'timestamp',
    zone: 'ltz',
    precision: 3,
  }),
  DATABASE_ID: count(() => null),
  SCHEMA_ID: count(() => null),
}

/** Source: https://docs.snowflake.com/en/sql-reference/account-usage/users */
export const users = subject<FoundUser>({
  entries: ({ found }) => found('USER'),
  facts,
  accountUsage:
    'USER_ID NAME CREATED_ON DELETED_ON LOGIN_NAME DISPLAY_NAME FIRST_NAME LAST_NAME EMAIL MUST_CHANGE_PASSWORD HAS_PASSWORD COMMENT DISABLED SNOWFLAKE_LOCK DEFAULT_WAREHOUSE DEFAULT_NAMESPACE DEFAULT_ROLE EXT_AUTHN_DUO EXT_AUTHN_UID HAS_MFA BYPASS_MFA_UNTIL LAST_SUCCESS_LOGIN EXPIRES_AT LOCKED_UNTIL_TIME HAS_RSA_PUBLIC_KEY PASSWORD_LAST_SET_TIME OWNER DEFAULT_SECONDARY_ROLE HAS_PAT HAS_WORKLOAD_IDENTITY TYPE DATABASE_NAME DATABASE_ID SCHEMA_NAME SCHEMA_ID IS_FROM_ORGANIZATION_USER',
  viewers: ['SECURITY_VIEWER'],
})
