import { accountObjectsOf } from '../../catalog/account-objects.ts'
import type { Plain } from '../../catalog/object/plain.ts'
import type { PlainAccountKind, PlainSchemaKind } from '../../catalog/plain-kinds.ts'
import { countOf, spellSetting } from '../../plain/spell-setting.ts'
import { type ShownKind, type ShownRow, shownKind } from '../shown-kind.ts'

const policy = [
  'created_on',
  'name',
  'database_name',
  'schema_name',
  'kind',
  'owner',
  'comment',
  'owner_role_type',
  'options',
]

/** Names with options that a schema holds: the columns of their pages, and what stands in those that are options. */
const ofSchema: Record<PlainSchemaKind, { columns: readonly string[]; row?(object: Plain): ShownRow }> = {
  AUTHENTICATION_POLICY: { columns: policy, row: () => ({ kind: 'AUTHENTICATION_POLICY' }) },
  PACKAGES_POLICY: { columns: policy, row: () => ({ kind: 'PACKAGES_POLICY' }) },
  PASSWORD_POLICY: { columns: policy, row: () => ({ kind: 'PASSWORD_POLICY' }) },
  SESSION_POLICY: { columns: policy, row: () => ({ kind: 'SESSION_POLICY' }) },
  CONTACT: {
    columns: [
      'created_on',
      'name',
      'database_name',
      'schema_name',
      'owner',
      'comment',
      'owner_role_type',
      'email_distribution_list',
      'url',
      'entries_in_users',
      'users',
    ],
    row: ({ settings }) => ({
      email_distribution_list: spellSetting(settings.get('EMAIL_DISTRIBUTION_LIST')),
      url: spellSetting(settings.get('URL')),
      entries_in_users: countOf(settings.get('USERS')),
      users: spellSetting(settings.get('USERS')),
    }),
  },
  GIT_REPOSITORY: {
    columns: [
      'created_on',
      'name',
      'database_name',
      'schema_name',
      'origin',
      'api_integration',
      'git_credentials',
      'owner',
      'owner_role_type',
      'comment',
    ],
    row: ({ settings }) => ({
      origin: spellSetting(settings.get('ORIGIN')),
      api_integration: spellSetting(settings.get('API_INTEGRATION')),
      git_credentials: spellSetting(settings.get('GIT_CREDENTIALS')),
    }),
  },
  IMAGE_REPOSITORY: {
    columns: ['created_on', 'name', 'database_name', 'schema_name', 'owner', 'owner_role_type', 'comment'],
  },
  NETWORK_RULE: {
    columns: [
      'created_on',
      'name',
      'database_name',
      'schema_name',
      'owner',
      'comment',
      'type',
      'mode',
      'entries_in_valuelist',
      'owner_role_type',
    ],
    row: ({ settings }) => ({
      type: spellSetting(settings.get('TYPE')),
      mode: spellSetting(settings.get('MODE')),
      entries_in_valuelist: countOf(settings.get('VALUE_LIST')),
    }),
  },
  SECRET: {
    columns: [
      'created_on',
      'name',
      'schema_name',
      'database_name',
      'owner',
      'comment',
      'secret_type',
      'oauth_scopes',
      'owner_role_type',
    ],
    row: ({ settings }) => ({
      secret_type: spellSetting(settings.get('TYPE')),
      oauth_scopes: spellSetting(settings.get('OAUTH_SCOPES')),
    }),
  },
}

const ofAccount: Record<PlainAccountKind, { columns: readonly string[]; row?(object: Plain): ShownRow }> = {
  COMPUTE_POOL: {
    columns: [
      'name',
      'min_nodes',
      'max_nodes',
      'instance_family',
      'auto_suspend_secs',
      'auto_resume',
      'created_on',
      'owner',
      'comment',
    ],
    row: ({ settings }) =>
      Object.fromEntries(
        ['MIN_NODES', 'MAX_NODES', 'INSTANCE_FAMILY', 'AUTO_SUSPEND_SECS', 'AUTO_RESUME'].map((key) => [
          key.toLowerCase(),
          spellSetting(settings.get(key)),
        ]),
      ),
  },
  EXTERNAL_VOLUME: {
    columns: ['name', 'allow_writes', 'comment'],
    row: ({ settings }) => ({ allow_writes: spellSetting(settings.get('ALLOW_WRITES') ?? true) }),
  },
  INTEGRATION: {
    columns: ['name', 'type', 'category', 'enabled', 'comment', 'created_on'],
    row: ({ settings, variety }) => ({
      type: spellSetting(settings.get('TYPE')) ?? variety,
      category: variety,
      enabled: spellSetting(settings.get('ENABLED') ?? false),
    }),
  },
  NETWORK_POLICY: {
    columns: [
      'created_on',
      'name',
      'comment',
      'entries_in_allowed_ip_list',
      'entries_in_blocked_ip_list',
      'entries_in_allowed_network_rules',
      'entries_in_blocked_network_rules',
    ],
    row: ({ settings }) => ({
      entries_in_allowed_ip_list: countOf(settings.get('ALLOWED_IP_LIST')),
      entries_in_blocked_ip_list: countOf(settings.get('BLOCKED_IP_LIST')),
      entries_in_allowed_network_rules: countOf(settings.get('ALLOWED_NETWORK_RULE_LIST')),
      entries_in_blocked_network_rules: countOf(settings.get('BLOCKED_NETWORK_RULE_LIST')),
    }),
  },
  ORGANIZATION_PROFILE: { columns: ['name', 'created_on', 'owner', 'comment'] },
  RESOURCE_MONITOR: {
    columns: [
      'name',
      'credit_quota',
      'level',
      'frequency',
      'start_time',
      'end_time',
      'created_on',
      'owner',
      'comment',
    ],
    row: ({ settings }) => ({
      credit_quota: spellSetting(settings.get('CREDIT_QUOTA')),
      level: null,
      frequency: spellSetting(settings.get('FREQUENCY')) ?? 'MONTHLY',
      start_time: spellSetting(settings.get('START_TIMESTAMP')),
      end_time: spellSetting(settings.get('END_TIMESTAMP')),
    }),
  },
}

/** Names with options that a schema holds. */
export const shownInSchema = (kind: PlainSchemaKind): ShownKind =>
  shownKind({
    columns: ofSchema[kind].columns,
    list: ({ objects }) => objects(kind),
    row: (object, { base }) => ({ ...base(object), ...ofSchema[kind].row?.(object) }),
  })

/** Names with options that the account holds; of integrations those of a variety, or all. */
export const shownInAccount = (kind: PlainAccountKind, variety?: string): ShownKind =>
  shownKind({
    columns: ofAccount[kind].columns,
    list: ({ account, visible }) =>
      visible([...accountObjectsOf(account, kind).values()]).filter(
        (each) => variety === undefined || each.variety === variety,
      ),
    row: (object, { base }) => ({ ...base(object), ...ofAccount[kind].row?.(object) }),
  })
