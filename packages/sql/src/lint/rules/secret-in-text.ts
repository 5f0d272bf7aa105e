import type { LintRule } from '../lint-rule.ts'

const secret =
  /^(?:PASSWORD|AWS_SECRET_KEY|AWS_TOKEN|AZURE_SAS_TOKEN|MASTER_KEY|SECRET_STRING|OAUTH_CLIENT_SECRET|OAUTH_REFRESH_TOKEN|API_KEY|SCIM_TOKEN|CLIENT_SECRET|TOKEN)$/

/** Passwords and keys in the text of a statement: they end in repositories and in the query history. */
export const secretInText: LintRule = {
  code: 'SQL.SECRET_IN_TEXT',
  severity: 'error',
  page: 'https://docs.snowflake.com/en/sql-reference/sql/create-secret',
  visit: {
    property: ({ key, value }, _, report) => {
      if (value.kind !== 'stringLiteral' || value.value === '' || !secret.test(key.toUpperCase())) return
      // A template or a variable of a deployment tool stands for the secret.
      if (/^(?:\{\{.*\}\}|<.*>|&\w+|\$\{?\w+\}?|\*+)$/.test(value.value.trim())) return
      report(
        value,
        `${key} stands in the text`,
        'Use an integration or a secret object, or bind the value; then change the secret.',
      )
    },
  },
}
