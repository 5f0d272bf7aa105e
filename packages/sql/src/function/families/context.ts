/** Source: https://docs.snowflake.com/en/sql-reference/functions-context */
export const contextFunctions = `
ALL_USER_NAMES() array
CURRENT_ACCOUNT() varchar
CURRENT_ACCOUNT_NAME() varchar
CURRENT_AVAILABLE_ROLES() varchar
CURRENT_CLIENT() varchar
CURRENT_DATABASE() varchar
CURRENT_DATE() date
CURRENT_IP_ADDRESS() varchar
CURRENT_ORGANIZATION_NAME() varchar
CURRENT_ORGANIZATION_USER() varchar
CURRENT_REGION() varchar
CURRENT_ROLE() varchar
CURRENT_ROLE_TYPE() varchar
CURRENT_SCHEMA() varchar
CURRENT_SCHEMAS() varchar
CURRENT_SECONDARY_ROLES() varchar
CURRENT_SESSION() varchar
CURRENT_STATEMENT() varchar
CURRENT_TIME([precision number]) time
CURRENT_TIMESTAMP([precision number]) timestamp_ltz
CURRENT_TRANSACTION() varchar
CURRENT_USER() varchar
CURRENT_VERSION() varchar
CURRENT_WAREHOUSE() varchar
GETDATE() timestamp_ltz
GETVARIABLE(name varchar) varchar
INVOKER_ROLE() varchar
INVOKER_SHARE() varchar
IS_APPLICATION_INSTALLED_FROM_SAME_ACCOUNT() boolean
IS_APPLICATION_ROLE_ACTIVATED(role varchar) boolean
IS_APPLICATION_ROLE_IN_SESSION(role varchar) boolean
IS_DATABASE_ROLE_IN_SESSION(role varchar) boolean
IS_GRANTED_TO_INVOKER_ROLE(role varchar) boolean
IS_INSTANCE_ROLE_IN_SESSION(instance varchar, [role varchar]) boolean
IS_ORGANIZATION_USER(user varchar) boolean
IS_ORGANIZATION_USER_GROUP(group varchar) boolean
IS_ORGANIZATION_USER_GROUP_IMPORTED(group varchar) boolean
IS_ORGANIZATION_USER_GROUP_IN_SESSION(group varchar) boolean
IS_ORGANIZATION_USER_IMPORTED(user varchar) boolean
IS_ROLE_IN_SESSION(role varchar) boolean
IS_USER_IMPORTED(user varchar) boolean
LAST_QUERY_ID([number number]) varchar
LAST_TRANSACTION() varchar
LOCALTIME([precision number]) time
LOCALTIMESTAMP([precision number]) timestamp_ltz
POLICY_CONTEXT() ?
SYS_CONTEXT(namespace varchar, property varchar, [arguments varchar...]) varchar
SYSDATE() timestamp_ntz
SYSTIMESTAMP() timestamp_ltz
`
