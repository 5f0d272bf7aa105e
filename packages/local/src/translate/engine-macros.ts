/** Functions that the translation relies on, defined on every connection. */
export const engineMacros: readonly string[] = [
  "CREATE TEMP MACRO mesh_fit(v, n) AS CASE WHEN length(v) > n THEN error('SNOWFLAKE:100078:22000:String is too long and would be truncated') ELSE v END",
]
