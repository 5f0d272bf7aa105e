export { createSnowflakeClient } from '../sdk/create-snowflake-client.ts'
export type { SnowflakeOptions } from '../sdk/snowflake-options.ts'
