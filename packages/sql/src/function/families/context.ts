/** Source: https://docs.snowflake.com/en/sql-reference/functions-context */
export const contextFunctions = `
ALL_USER_NAMES() array
CURRENT_ACCOUNT() text
CURRENT_ACCOUNT_NAME() text
CURRENT_AVAILABLE_ROLES() text
CURRENT_CLIENT() text
CURRENT_DATABASE() text
CURRENT_DATE() date
CURRENT_IP_ADDRESS() text
CURRENT_ORGANIZATION_NAME() text
CURRENT_ORGANIZATION_USER() text
CURRENT_REGION() text
CURRENT_ROLE() text
CURRENT_ROLE_TYPE() text
CURRENT_SCHEMA() text
CURRENT_SCHEMAS() text
CURRENT_SECONDARY_ROLES() text
CURRENT_SESSION() text
CURRENT_STATEMENT() text
CURRENT_TIME([precision number]) time
CURRENT_TIMESTAMP([precision number]) ltz
CURRENT_TRANSACTION() text
CURRENT_USER() text
CURRENT_VERSION() text
CURRENT_WAREHOUSE() text
GETDATE() ltz
GETVARIABLE(name text) text
INVOKER_ROLE() text
INVOKER_SHARE() text
IS_APPLICATION_ROLE_IN_SESSION(role text) boolean
IS_DATABASE_ROLE_IN_SESSION(role text) boolean
IS_GRANTED_TO_INVOKER_ROLE(role text) boolean
IS_INSTANCE_ROLE_IN_SESSION(instance text, [role text]) boolean
IS_ORGANIZATION_USER(user text) boolean
IS_ORGANIZATION_USER_GROUP(group text) boolean
IS_ORGANIZATION_USER_GROUP_IN_SESSION(group text) boolean
IS_ROLE_IN_SESSION(role text) boolean
LAST_QUERY_ID([number number]) text
LAST_TRANSACTION() text
LOCALTIME([precision number]) time
LOCALTIMESTAMP([precision number]) ltz
POLICY_CONTEXT() ?
SYS_CONTEXT(namespace text, property text, [arguments text...]) text
SYSDATE() ntz
SYSTIMESTAMP() ltz
`
