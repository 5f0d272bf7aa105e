import type { PlainAccountObject, PlainSchemaObject, Setting } from '../catalog/object/plain.ts'
import { type RowsOutcome, rowsOutcome } from '../engine/outcome.ts'
import { listing, shownInstant } from '../show/listing.ts'
import { spellSetting } from './spell-setting.ts'

/**
 * DESCRIBE of an object that is a name with options: the options that are set.
 *
 * Sources: https://docs.snowflake.com/en/sql-reference/sql/desc-network-policy, …/desc-integration, …/desc-password-policy, …/desc-secret
 */
export function describePlain(object: PlainAccountObject | PlainSchemaObject): RowsOutcome {
  const settings = [...object.settings]
  switch (object.kind) {
    case 'NETWORK_POLICY':
      return rows(
        ['name', 'value'],
        settings.map(([name, value]) => ({ name, value: spellSetting(value) })),
      )
    case 'INTEGRATION':
    case 'EXTERNAL_VOLUME':
      return rows(
        ['property', 'property_type', 'property_value', 'property_default'],
        settings.map(([property, value]) => ({
          property,
          property_type: typeOf(value),
          property_value: spellSetting(value),
        })),
      )
    case 'PASSWORD_POLICY':
    case 'SESSION_POLICY':
    case 'AUTHENTICATION_POLICY':
    case 'PACKAGES_POLICY':
      return rows(
        ['property', 'value', 'default', 'description'],
        [
          ['NAME', object.name],
          ['OWNER', object.owner?.name ?? null],
          ['COMMENT', object.comment || null],
          ...settings.map(([key, value]) => [key, spellSetting(value)] as const),
        ].map(([property, value]) => ({ property, value, default: null, description: null })),
      )
    case 'NETWORK_RULE':
      return rows(
        [
          'created_on',
          'name',
          'database_name',
          'schema_name',
          'owner',
          'comment',
          'type',
          'mode',
          'value_list',
        ],
        [
          {
            ...placeOf(object),
            type: spellSetting(object.settings.get('TYPE')),
            mode: spellSetting(object.settings.get('MODE')),
            value_list: spellSetting(object.settings.get('VALUE_LIST')),
          },
        ],
      )
    case 'SECRET':
      return rows(
        [
          'created_on',
          'name',
          'schema_name',
          'database_name',
          'owner',
          'comment',
          'secret_type',
          'username',
          'oauth_access_token_expiry_time',
          'oauth_refresh_token_expiry_time',
          'oauth_scopes',
          'integration_name',
        ],
        [
          {
            ...placeOf(object),
            secret_type: spellSetting(object.settings.get('TYPE')),
            username: spellSetting(object.settings.get('USERNAME')),
            oauth_access_token_expiry_time: null,
            oauth_refresh_token_expiry_time: spellSetting(
              object.settings.get('OAUTH_REFRESH_TOKEN_EXPIRY_TIME'),
            ),
            oauth_scopes: spellSetting(object.settings.get('OAUTH_SCOPES')),
            integration_name: spellSetting(object.settings.get('API_AUTHENTICATION')),
          },
        ],
      )
    default:
      return rows(
        ['property', 'value'],
        [
          ['NAME', object.name] as const,
          ...settings.map(([key, value]) => [key, spellSetting(value)] as const),
        ].map(([property, value]) => ({ property, value })),
      )
  }
}

function rows(names: readonly string[], list: readonly Readonly<Record<string, unknown>>[]): RowsOutcome {
  const { columns, rows: cells } = listing(names, list)
  return rowsOutcome(columns, cells)
}

const placeOf = (object: PlainAccountObject | PlainSchemaObject) => ({
  created_on: shownInstant(object.createdOn),
  name: object.name,
  owner: object.owner?.name ?? '',
  comment: object.comment,
  ...('schema' in object && {
    database_name: object.schema.database.name,
    schema_name: object.schema.name,
  }),
})

function typeOf(setting: Setting): string {
  if (typeof setting === 'boolean') return 'Boolean'
  if (typeof setting === 'object') return 'List'
  return /^\d+$/.test(setting) ? 'Integer' : 'String'
}
