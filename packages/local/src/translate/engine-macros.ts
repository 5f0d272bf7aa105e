/** Functions that the translation relies on, defined on every connection. */
export const engineMacros: readonly string[] = [
  "CREATE TEMP MACRO mesh_divide(a, b) AS CASE WHEN b = 0 THEN error('Division by zero') ELSE a / b END",
  "CREATE TEMP MACRO mesh_fit(v, n) AS CASE WHEN length(v) > n THEN error('String is too long and would be truncated') ELSE v END",
]
