/** The release of Snowflake that the engine follows, as CURRENT_VERSION and logins tell it: programs read it as numbers. */
export const serverVersion = '9.0.0'
