/** What CURRENT_VERSION() tells: a Snowflake release, then who really answers. */
export const serverVersion = '9.0.0-mesh-local'
